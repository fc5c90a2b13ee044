// Words that announce a place, folded. Written for this project from general knowledge; MIT.

/** Administrative words whose name follows: "distrito de X"; the word is no part of the name. */
export const administrativeCues = `
distrito distritos provincia provincias departamento departamentos region regiones estado estados municipio municipios ciudad ciudades localidad localidades comunidad comunidades caserio caserios anexo parroquia parroquias canton cantones vereda veredas corregimiento
comuna comunas pueblo pueblos villa villas aldea aldeas poblado poblados parcialidad parcialidades corregimientos jurisdicciones ayllu ayllus barrio barrios colonia cabecera capital pais paises republica territorio zona sector jurisdiccion balneario puerto ejido resguardo pedania inspeccion cpm tambo tambos ccpp asentamiento asentamientos centros ah
dist prov dpto depto dep reg urb cp cc ccnn mun munic loc sect aahh cn urbanizacion urbanizaciones campus tramos sectores anexos zonas territorios tambo poblados regiones balnearios puertos ejidos resguardos
macrodistrito macrodistritos marka comarca comarcas condado condados recinto recintos paraje parajes tenencia pedanias urbanizacion barriada barriadas conurbacion
rios valles lagos lagunas islas cuencas microcuencas subcuencas nevados volcanes cerros bahias quebradas
`;

/** Natural features and protected areas: the word belongs to the name. */
export const naturalCues = `
rio rios lago laguna isla cerro nevado volcan canon bahia golfo microcuenca subcuenca peninsula quebrada salar glaciar cordillera valle cuenca desierto cascada catarata bosque mina reserva santuario
`;

/** Nouns before "de" that a place name follows: "alcalde de X", "mujeres de X". */
export const placeCompanions = `
alcalde alcaldesa subprefecto subprefecta viceprefecto viceprefecta juez jueza parroco regidor regidora intendente intendenta gobernador gobernadora prefecto prefecta obispo vecinos vecinas pobladores habitantes poblacion gente jovenes mujeres ninos ninas productores productoras artesanos artesanas agricultores caficultores ganaderos familias comunidades estudiantes
norte sur este oeste centro sede oficina oficinas agencia agencias sucursal filial plaza mercado cabildo armas afueras periferia alrededores carretera aeropuerto terminal puente entrada salida natural oriundo oriunda procedente procedentes proveniente provenientes vecino vecina
ciudadanos ciudadanas pueblos escuelas colegios municipios distritos provincias regiones ciudad barrios turistas visitantes delegacion delegaciones equipo representantes socios socias docentes cafe quinua cacao alpaqueros alpaqueras ganaderas agricultoras caficultoras criadores criadoras artesanas tejedoras comuneros comuneras campesinos campesinas emprendedores lideresas dirigentes autoridades alcaldes regantes transportistas comerciantes grupo asociaciones cooperativas ferias capital coliseo auditorio estadio parque catedral templo iglesia local salon palacio camal mirador muelle campo penal comisaria hospital biblioteca municipio teatro recinto campamento emisora radio feria campina delegados delegadas delegaciones participantes asistentes pacientes expositores expositoras comisiones
`;

/** Parts of the world and natural regions: wider than any place where something is held. */
export const wideRegions = `
Europa;Europa del Este;Latinoamérica;América Latina;América Latina y el Caribe;Latinoamérica y el Caribe;Centroamérica;América Central;América del Sur;América del Norte;Sudamérica;Suramérica;Norteamérica;Mesoamérica;Iberoamérica;Hispanoamérica;Indoamérica;Abya Yala;África;Asia;Asia Central;Oceanía;América;las Américas;Antártida;Eurasia;el Caribe;Caribe;Cono Sur;Medio Oriente;Oriente Medio;Cercano Oriente;Occidente;Amazonía;Amazonia;Altiplano;Cordillera de los Andes
`;
