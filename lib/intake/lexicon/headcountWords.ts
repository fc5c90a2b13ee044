// Words around numbers of people, folded. Written for this project; MIT.

export const peopleNouns = `
personas participantes asistentes estudiantes alumnos alumnas docentes profesores profesoras maestros maestras socios socias productores productoras jovenes ninos ninas mujeres hombres varones delegados delegadas trabajadores trabajadoras lideres lideresas ciudadanos ciudadanas vecinos vecinas
profesionales emprendedores emprendedoras artesanos artesanas agricultores agricultoras ganaderos caficultores comuneros comuneras representantes dirigentes dirigentas directivos funcionarios funcionarias servidores colaboradores voluntarios voluntarias invitados invitadas miembros integrantes pobladores
visitantes expositores expositoras investigadores empresarios empresarias medicos enfermeras padres madres adultos adolescentes escolares universitarios universitarias egresados internos atletas deportistas corredores ponentes cooperativistas cooperadores asambleistas pasantes tecnicos especialistas
efectivos brigadistas promotores promotoras gestores conductores comerciantes senoras senores feligreses fieles bailarines musicos danzantes abuelitos pacientes usuarios familias chicos chicas menores capacitados inscritos concursantes competidores facilitadores apicultores pescadores mineros tejedoras tejedores tejedoras cafetaleros cafetaleras quinueros ronderos catequistas jubilados concejales regidores gerentes alcaldes campesinos campesinas indigenas ingenieros abogados periodistas
jefes jefas hermanos hermanas soldados policias agentes jueces damas caballeros criadores criadoras obreros obreras turistas espectadores peregrinos consejeros consejeras secretarios secretarias directores directoras coordinadores coordinadoras presidentes presidentas asociados asociadas becarios becarias bomberos ciclistas jugadores artistas cooperativistas lideresas parceleros regantes comuneras pobladoras ganaderas caficultoras autoridades mamas mamitas
`;

export const partakingWords = `
intercambio intercambiaron conocieron acompanados capacitan certifican certifico compitieron celebro junto compiten bailaron integran bienvenida ante participo participaron participar participacion participado participan participa participaran asistio fuimos estuvimos expusieron expuso explicaron explico dictaron aprobaron capacitaron asistieron asistencia asistido asisten acudieron acudio congrego congregaron congrega reunio reunieron reunidos concurrieron concurrencia presencia presentes contando conto contaron conformo conformaron conformada conformado conformado integraron integrada integrado
tomaron capacitaron capacitados capacitadas capacito capacitar recibieron formaron estuvieron delegacion comitiva grupo viajaron visitaron acompanaron intervinieron compartieron dieron sumaron movilizo desfilaron corrieron disfrutaron convoco convocados total entre aprendieron culminaron graduaron certificaron recorrieron sumo unieron llegaron votaron vinieron vino eligieron impartio impartieron brindo brindaron dicto quorum compuesta compuesto acompanaron concurridos seguido inscribieron reunion concurrimos asistimos acudimos participamos viajamos visitamos recorrimos recibimos reunimos eramos eran
`;

export const countedOtherwise = `
beneficiar beneficiara beneficiaran beneficiado beneficiados beneficiadas beneficiarios beneficiarias beneficiara beneficio becas vacantes cupos plazas capacidad aforo poblacion habitantes atendidas atendidos atenciones atiende atender encuestadas encuestados votos mayores espera esperan preve preven fallecidos murieron muertos muertes victimas heridos meta llegar formara agrupa
contara futuros censadas registradas empleos puestos necesitan viven mensuales anuales semanales familias entregaron entrego entrega donacion donaron kits afiliados
`;
