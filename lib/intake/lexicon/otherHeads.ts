// Capitalised words that open the name of something that is no body, folded. Written for this project; MIT.

/** Programmes, events, laws, products: what follows belongs to their name. */
export const programmeHeads = `
programa programas proyecto proyectos plan ley leyes decreto resolucion ordenanza congreso seminario taller talleres curso cursos diplomado foro feria ferias festival semana campana jornada jornadas encuentro cumbre concurso premio premios olimpiada olimpiadas
torneo campeonato copa maraton simposio conferencia conversatorio charla expo expoferia exposicion carnaval constitucion codigo reglamento norma agenda estrategia politica beca bono operacion ruta modelo manual guia libro revista estatuto objetivo objetivos eje
marca marcas licenciatura maestria doctorado especialidad ingenieria catedra modulo acta convenio contrato memorandum dia declaracion acuerdo tratado sistema-de-gestion certificacion pasantia intercambio webinar webinario hackathon coloquio tercera-edicion edicion
galardon medalla orden-al-merito fondo presupuesto expediente obra serie coleccion pelicula documental cancion himno marcha caminata paseo bootcamp clinica-juridica ii-feria plataforma-digital aplicacion gabinete app software escala encuesta informe boletin video
carrera carreras titulo especialista diploma asignatura examen prueba vacuna metodo celula aniversario bicentenario reto desafio mision vision visita
`;

/** Streets and places to meet in: the name after them is neither a person nor a populated place. */
export const venueHeads = `
av avda avenida jr jiron calle pasaje psje plaza plazuela parque boulevard malecon paseo carretera autopista ovalo glorieta auditorio auditorium sala salon aula coliseo estadio hotel hostal restaurante restaurant teatro polideportivo gimnasio complejo
palacio edificio pabellon mercado aeropuerto puerto-aereo terminal puente cancha cine capilla catedral templo santuario anfiteatro explanada patio domo estatua monumento mausoleo cementerio cafeteria centro-de-convenciones quinta fundo hacienda finca rancho salita biblioteca-virtual
torre ex-hacienda foro-al-aire-libre canal-de-riego represa planta km kilometro manzana lote mz lt bloque piscina casona estacion subestacion hidroelectrica central-hidroelectrica
`;
