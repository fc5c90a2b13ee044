import type { ExpectedNote } from "#tests/unit/intake/expected";

/** Invented bulletins, minutes and posts with invented people. */
export const bulletinNotes: readonly ExpectedNote[] = [
  {
    id: "bulletin-workshop",
    ref: "2019-06-14",
    text: `Taller de costos para artesanas de Acora

El pasado 12 y 13 de junio, en el local comunal de Jayllihuaya, distrito de Puno, se realizó el taller "Costos y precio justo", organizado por la Asociación de Artesanas Qantati Ururi con el apoyo de la Municipalidad Provincial de Puno. Participaron 35 socias. La facilitadora fue la Lic. Norma Choquehuanca Ticona, especialista en gestión comercial. El presidente de la asociación, Sr. Wilber Apaza Calsín, agradeció a las asistentes.`,
    kind: "capacitacion",
    start: "2019-06-12",
    end: "2019-06-13",
    places: ["Acora", "Jayllihuaya", "Puno"],
    organisations: ["Asociación de Artesanas Qantati Ururi", "Municipalidad Provincial de Puno"],
    people: [
      "Norma Choquehuanca Ticona | especialista en gestión comercial | ",
      "Wilber Apaza Calsín | presidente | Asociación de Artesanas Qantati Ururi",
    ],
    participants: 35,
  },
  {
    id: "minutes-assembly",
    ref: null,
    text: `ACTA DE LA ASAMBLEA GENERAL ORDINARIA

En la ciudad de Juliaca, a los veintiocho días del mes de marzo del año dos mil quince, siendo las nueve horas, se reunieron en el auditorio institucional los delegados de la Cooperativa de Ahorro y Crédito San Salvador, con la asistencia de 84 delegados, bajo la presidencia del Sr. Hugo Condori Huanca y actuando como secretaria la Sra. Felícitas Ccama Larico. El gerente general, CPC Rolando Zela Pino, expuso los estados financieros.`,
    kind: "asamblea",
    start: "2015-03-28",
    end: "2015-03-28",
    places: ["Juliaca"],
    organisations: ["Cooperativa de Ahorro y Crédito San Salvador"],
    people: [
      "Hugo Condori Huanca |  | ",
      "Felícitas Ccama Larico | secretaria | ",
      "Rolando Zela Pino | gerente general | ",
    ],
    participants: 84,
  },
  {
    id: "facebook-fair",
    ref: "2022-10-20",
    text: `¡Los esperamos en la VII Feria Agropecuaria de Vilque! 🐑🧀

Este sábado 22 y domingo 23 de octubre, desde las 9:00 a. m., en el campo ferial de Vilque. Habrá concurso de ovinos, quesos y comida típica. Organiza: Municipalidad Distrital de Vilque. Invita su alcalde, Prof. Edgar Mamani Quispe.`,
    kind: "feria",
    start: "2022-10-22",
    end: "2022-10-23",
    places: ["Vilque"],
    organisations: ["Municipalidad Distrital de Vilque"],
    people: ["Edgar Mamani Quispe | alcalde | "],
    participants: null,
  },
  {
    id: "exchange-bolivia",
    ref: "2018-08-30",
    text: `Productores de El Alto visitan experiencias lecheras en Achacachi

Una delegación de 22 productores de la Federación de Lecheros de El Alto visitó el martes 28 de agosto a la Asociación Integral de Productores Lecheros “Copancara”, en el municipio de Achacachi, departamento de La Paz. Los visitantes fueron recibidos por la presidenta de la asociación, doña Teodora Quispe de Mamani, y por el técnico del SENASAG Ing. Rubén Yujra. El intercambio fue posible gracias al financiamiento de la fundación Sumaj Kawsay.`,
    kind: "visita_intercambio",
    start: "2018-08-28",
    end: "2018-08-28",
    places: ["El Alto", "Achacachi", "La Paz"],
    organisations: [
      "Federación de Lecheros de El Alto",
      "Asociación Integral de Productores Lecheros “Copancara”",
      "SENASAG",
      "fundación Sumaj Kawsay",
    ],
    people: [
      "Teodora Quispe de Mamani | presidenta | Asociación Integral de Productores Lecheros “Copancara”",
      "Rubén Yujra | técnico | SENASAG",
    ],
    participants: 22,
  },
  {
    id: "school-anniversary-ar",
    ref: "2013-09-17",
    text: `La Escuela N° 4-117 Ejército de los Andes cumplió 50 años

El viernes 13 de septiembre la comunidad educativa celebró las bodas de oro de la institución, en San Rafael, Mendoza. Asistieron la directora Graciela Molina, el supervisor Daniel Ortolani y el intendente Emilio Ferrada. La escuela fue fundada el 4 de marzo de 1963.`,
    kind: "aniversario",
    start: "2013-09-13",
    end: "2013-09-13",
    places: ["San Rafael", "Mendoza"],
    organisations: ["Escuela N° 4-117 Ejército de los Andes"],
    people: [
      "Graciela Molina | directora | ",
      "Daniel Ortolani | supervisor | ",
      "Emilio Ferrada | intendente | ",
    ],
    participants: null,
  },
  {
    id: "hospital-drill-pe",
    ref: "2018-05-31",
    text: `HOSPITAL III JULIACA PARTICIPÓ EN SIMULACRO NACIONAL DE SISMO

El Hospital III Juliaca de EsSalud participó hoy en el Simulacro Nacional de Sismo. El director, Dr. Percy Arce Tejada, informó que 210 trabajadores y 90 pacientes evacuaron en dos minutos. El coordinador de Defensa Civil del hospital, Ing. Milton Ccallo, destacó el orden.`,
    kind: "capacitacion",
    start: "2018-05-31",
    end: "2018-05-31",
    places: [],
    organisations: ["Hospital III Juliaca", "EsSalud"],
    people: [
      "Percy Arce Tejada | director | Hospital III Juliaca",
      "Milton Ccallo | coordinador de Defensa Civil | Hospital III Juliaca",
    ],
    participants: null,
  },
  {
    id: "two-offices",
    ref: null,
    text: `Del 30 de septiembre al 2 de octubre de 2011 nuestra cooperativa recibió en la ciudad de Ilave a los jefes de las agencias de Moho, Desaguadero y Yunguyo, Yesica Quenta, Rubén Cutipa y Adela Chambi, respectivamente, y al gerente de la COOPAC Tikariy, Econ. Saúl Vilca Apaza. En total asistieron 14 personas.`,
    kind: "visita_intercambio",
    start: "2011-09-30",
    end: "2011-10-02",
    places: ["Ilave", "Moho", "Desaguadero", "Yunguyo"],
    organisations: ["COOPAC Tikariy"],
    people: [
      "Yesica Quenta | jefes | ",
      "Rubén Cutipa | jefes | ",
      "Adela Chambi | jefes | ",
      "Saúl Vilca Apaza | gerente | COOPAC Tikariy",
    ],
    participants: 14,
  },
  {
    id: "fair-two-schools",
    ref: "2015-11-06",
    text: `Feria de Ciencias 2015

La I.E.S. José Antonio Encinas de Puno y la Institución Educativa Primaria N° 70010 Gran Unidad Escolar San Carlos ocuparon los primeros lugares en la feria escolar que organizó la UGEL Puno. Los docentes asesores Efraín Aquise Flores y Maritza Supo Yana acompañaron a los alumnos. El jurado estuvo integrado por especialistas de la Dirección Regional de Educación Puno.`,
    kind: "feria",
    start: "2015",
    end: "2015",
    places: [],
    organisations: [
      "I.E.S. José Antonio Encinas de Puno",
      "Institución Educativa Primaria N° 70010 Gran Unidad Escolar San Carlos",
      "UGEL Puno",
      "Dirección Regional de Educación Puno",
    ],
    people: [
      "Efraín Aquise Flores | docentes asesores | ",
      "Maritza Supo Yana | docentes asesores | ",
    ],
    participants: null,
  },
  {
    id: "student-trip",
    ref: "2016-10-03",
    text: `Estudiantes de la carrera de Ingeniería Agroindustrial de la Universidad Nacional José María Arguedas (UNAJMA) realizaron una visita técnica a la planta de Gloria S.A. en Arequipa el último fin de semana. Los 28 alumnos del octavo ciclo viajaron acompañados por los docentes Mg. Filomena Tapia Tafur y Dr. Darío Choque Quisbert.`,
    kind: "visita_intercambio",
    start: "2016-10-01",
    end: "2016-10-02",
    places: ["Arequipa"],
    organisations: ["Universidad Nacional José María Arguedas", "Gloria S.A."],
    people: ["Filomena Tapia Tafur | docentes | ", "Darío Choque Quisbert | docentes | "],
    participants: 28,
  },
];
