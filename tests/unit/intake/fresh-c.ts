import type { freshReports } from "#tests/unit/intake/fresh-a";

/** Single sentences, each with one difficulty of the grammar. */
export const freshSentences: typeof freshReports = [
  { ref: null, kind: "visita_intercambio", text: "Del 28 de diciembre de 2015 al 3 de enero de 2016 visitamos Cochabamba.", start: "2015-12-28", end: "2016-01-03", places: ["Cochabamba"] },
  { ref: "2020-03-02", kind: "capacitacion", text: "El taller fue anteayer.", start: "2020-02-29", end: "2020-02-29" },
  { ref: "2020-03-02", kind: "capacitacion", text: "El taller será mañana martes en Lampa.", start: "2020-03-03", end: "2020-03-03", places: ["Lampa"] },
  { ref: null, kind: "asamblea", text: "La asamblea se celebró el primero de mayo de dos mil ocho.", start: "2008-05-01", end: "2008-05-01" },
  { ref: null, kind: "reunion", text: "Reunión del 07-11-2014 con la gerente Sonia Ale Mamani.", start: "2014-11-07", end: "2014-11-07", people: ["Sonia Ale Mamani | gerente"] },
  { ref: null, kind: "feria", text: "La feria se realizó los días 12, 13 y 14 de junio del año 2009 en Moho.", start: "2009-06-12", end: "2009-06-14", places: ["Moho"] },
  { ref: null, kind: "capacitacion", text: "Entre marzo y mayo de 2017 se capacitó a cuarenta y cinco tejedoras.", start: "2017-03", end: "2017-05", participants: 45 },
  { ref: "2018-01-15", kind: "reunion", text: "La reunión tuvo lugar el 28 de diciembre.", start: "2017-12-28", end: "2017-12-28" },
  { ref: null, kind: "otro", text: "Participaron los señores Hilario Ccuno, Valentín Yana y Cirilo Phala.", start: null, end: null, people: ["Hilario Ccuno", "Valentín Yana", "Cirilo Phala"] },
  { ref: null, kind: "otro", text: "Asistieron la Sra. Tomasa Pacha, tesorera; el Sr. Jacinto Laura, fiscal; y la Srta. Inés Coyla, vocal.", start: null, end: null, people: ["Tomasa Pacha | tesorera", "Jacinto Laura | fiscal", "Inés Coyla | vocal"] },
  { ref: null, kind: "otro", text: "Estuvo presente el congresista de la República Oswaldo Tipula Roque.", start: null, end: null, people: ["Oswaldo Tipula Roque | congresista"] },
  { ref: null, kind: "otro", text: "La delegación la integraron dieciocho personas, entre ellas Alejandrina Suaña Coila.", start: null, end: null, people: ["Alejandrina Suaña Coila"], participants: 18 },
  { ref: null, kind: "otro", text: "Concurrieron medio centenar de delegadas de Zepita, Pomata y Kelluyo.", start: null, end: null, places: ["Zepita", "Pomata", "Kelluyo"], participants: 50 },
  { ref: null, kind: "otro", text: "Somos parte de la Red Latinoamericana de Comercio Comunitario (RELACC).", start: null, end: null, organisations: ["Red Latinoamericana de Comercio Comunitario=RELACC"] },
  { ref: null, kind: "otro", text: "Apoyaron Veterinarios Sin Fronteras, Cáritas Puno y la Fundación Interamericana (IAF).", start: null, end: null, organisations: ["Veterinarios Sin Fronteras", "Cáritas Puno", "Fundación Interamericana=IAF"] },
  { ref: null, kind: "otro", text: "El jefe de la Oficina Desconcentrada de INDECOPI Puno, Abg. Miguel Chirinos, agradeció.", start: null, end: null, organisations: ["INDECOPI"], people: ["Miguel Chirinos | jefe"] },
  { ref: null, kind: "otro", text: "Lo dijo Máximo Cutimbo, quien preside la Liga Agraria 24 de Junio.", start: null, end: null, organisations: ["Liga Agraria 24 de Junio"], people: ["Máximo Cutimbo"] },
  { ref: null, kind: "otro", text: "Llegaron visitantes de Suiza, Países Bajos y los Estados Unidos.", start: null, end: null, places: ["Suiza", "Países Bajos", "Estados Unidos"] },
  { ref: null, kind: "otro", text: "Los contadores de las agencias Yunguyo y Huancané, Pilar Velarde y Ciro Aduviri, rindieron cuentas.", start: null, end: null, places: ["Yunguyo", "Huancané"], people: ["Pilar Velarde | contadores", "Ciro Aduviri | contadores"] },
  { ref: null, kind: "otro", text: "Don Santiago Hualla, de 78 años, es socio fundador de la cooperativa.", start: null, end: null, people: ["Santiago Hualla | socio fundador"] },
  { ref: null, kind: "otro", text: "El grupo musical Los Jilgueros de Ocuviri animó la fiesta en Ocuviri.", start: null, end: null, places: ["Ocuviri"] },
  { ref: null, kind: "otro", text: "El crédito Mi Negocio y el seguro Vida Plena se ofrecen en Caracoto.", start: null, end: null, places: ["Caracoto"] },
  { ref: null, kind: "convenio", text: "Firmaron el contrato la Empresa de Generación Eléctrica San Gabán S.A. y la Comunidad Campesina de Icaco.", start: null, end: null, organisations: ["Empresa de Generación Eléctrica San Gabán S.A.", "Comunidad Campesina de Icaco"] },
  { ref: null, kind: "otro", text: "Elena Quispe Mamani fue elegida presidenta del Consejo de Administración y Zacarías Mamani Quispe, vicepresidente.", start: null, end: null, people: ["Elena Quispe Mamani | presidenta del Consejo de Administración", "Zacarías Mamani Quispe | vicepresidente"] },
];
