/** What a reader expects from a note; people as "name | post | body", empty where the text does not say. */
export type ExpectedNote = {
  readonly id: string;
  readonly ref: string | null;
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly people: readonly string[];
  readonly participants: number | null;
};

/** Invented notes with invented people, in the registers in which institutions write. */
export const notes: readonly ExpectedNote[] = [
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
    id: "press-agreement-mx",
    ref: "2016-03-09",
    text: `Firman UAEM y Ayuntamiento de Tenango convenio de colaboración

TENANGO DEL VALLE, Méx.- El rector de la Universidad Autónoma del Estado de México (UAEM), Jorge Olvera Peñaloza, y el presidente municipal de Tenango del Valle, Carlos Garduño Tovar, firmaron este miércoles un convenio para que los estudiantes realicen su servicio social. Como testigos de honor firmaron la secretaria de Extensión y Vinculación, Ivett Tinoco Salgado, y el síndico Francisco Becerril Nava.`,
    kind: "convenio",
    start: "2016-03-09",
    end: "2016-03-09",
    places: ["Tenango del Valle"],
    organisations: ["Universidad Autónoma del Estado de México", "Ayuntamiento de Tenango"],
    people: [
      "Jorge Olvera Peñaloza | rector | Universidad Autónoma del Estado de México",
      "Carlos Garduño Tovar | presidente municipal | ",
      "Ivett Tinoco Salgado | secretaria de Extensión y Vinculación | ",
      "Francisco Becerril Nava | síndico | ",
    ],
    participants: null,
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
    id: "inauguration-co",
    ref: "2021-11-26",
    text: `Con una inversión de $ 1.250 millones, la Gobernación de Boyacá y la Alcaldía de Ramiriquí inauguraron ayer el nuevo Centro de Acopio Lechero de la vereda Fragua. El acto fue encabezado por el gobernador Ramiro Barragán Adame y la alcaldesa Lina Marcela Castillo. "Esta obra beneficiará a 340 familias", dijo el mandatario.`,
    kind: "inauguracion",
    start: "2021-11-25",
    end: "2021-11-25",
    places: ["Fragua"],
    organisations: ["Gobernación de Boyacá", "Alcaldía de Ramiriquí"],
    people: ["Ramiro Barragán Adame | gobernador | ", "Lina Marcela Castillo | alcaldesa | "],
    participants: null,
  },
  {
    id: "university-talk-cl",
    ref: "2017-05-11",
    text: `Académica de la Universidad de Concepción dictó charla sobre economía social en Temuco

La Dra. Marcela Sanhueza Riquelme, académica del Departamento de Economía de la Universidad de Concepción, dictó el jueves 4 de mayo la charla "Cooperativas campesinas: pasado y futuro", en el Aula Magna de la Universidad Católica de Temuco. La actividad, organizada por la Facultad de Ciencias Jurídicas junto con INDAP Araucanía, convocó a más de 120 estudiantes y dirigentes.`,
    kind: "capacitacion",
    start: "2017-05-04",
    end: "2017-05-04",
    places: ["Temuco", "Araucanía"],
    organisations: [
      "Universidad de Concepción",
      "Universidad Católica de Temuco",
      "Facultad de Ciencias Jurídicas",
      "INDAP",
      "Departamento de Economía",
    ],
    people: ["Marcela Sanhueza Riquelme | académica | Departamento de Economía"],
    participants: 120,
  },
  {
    id: "school-anniversary-ar",
    ref: "2013-09-17",
    text: `La Escuela N° 4-117 Ejército de los Andes cumplió 50 años

El viernes 13 de septiembre la comunidad educativa celebró las bodas de oro de la institución, en San Rafael, Mendoza. Asistieron la directora Graciela Molina, el supervisor Daniel Ortolani y el intendente Emir Félix. La escuela fue fundada el 4 de marzo de 1963.`,
    kind: "aniversario",
    start: "2013-09-13",
    end: "2013-09-13",
    places: ["San Rafael", "Mendoza"],
    organisations: ["Escuela N° 4-117 Ejército de los Andes"],
    people: [
      "Graciela Molina | directora | ",
      "Daniel Ortolani | supervisor | ",
      "Emir Félix | intendente | ",
    ],
    participants: null,
  },
  {
    id: "campaign-ec",
    ref: "2020-02-03",
    text: `MINGA DE LIMPIEZA EN EL LAGO SAN PABLO

Otavalo, 2 de febrero de 2020.- Con la presencia de 150 voluntarios, el GAD Municipal de Otavalo y la Unión de Comunidades Indígenas de San Rafael desarrollaron una minga de limpieza en las orillas del lago San Pablo. José Manuel Quinche, presidente de la UNCISA, y Luz María Perugachi, directora de Gestión Ambiental, acompañaron la jornada.`,
    kind: "campaña",
    start: "2020-02-02",
    end: "2020-02-02",
    places: ["Otavalo", "lago San Pablo"],
    organisations: [
      "GAD Municipal de Otavalo",
      "Unión de Comunidades Indígenas de San Rafael",
      "UNCISA",
    ],
    people: [
      "José Manuel Quinche | presidente | UNCISA",
      "Luz María Perugachi | directora de Gestión Ambiental | ",
    ],
    participants: 150,
  },
  {
    id: "meeting-gt",
    ref: "2023-07-19",
    text: `Autoridades del Ministerio de Agricultura, Ganadería y Alimentación (MAGA) se reunieron con representantes de la Federación de Cooperativas de las Verapaces (FEDECOVERA) para revisar los avances del programa de cardamomo. En la reunión, realizada en Cobán, Alta Verapaz, el viceministro Klemen Gamboa Belteton y el gerente de Fedecovera, Alfredo Chub Coc, acordaron instalar una mesa técnica.`,
    kind: "reunion",
    start: null,
    end: null,
    places: ["Cobán", "Alta Verapaz"],
    organisations: [
      "Ministerio de Agricultura, Ganadería y Alimentación",
      "Federación de Cooperativas de las Verapaces",
    ],
    people: ["Klemen Gamboa Belteton | viceministro | ", "Alfredo Chub Coc | gerente | Fedecovera"],
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
    id: "press-sv",
    ref: "2014-08-21",
    text: `San Salvador, 20 de agosto de 2014. El Instituto Salvadoreño de Fomento Cooperativo (INSAFOCOOP), a través de su presidente, licenciado Nelson Díaz Cruz, entregó credenciales a los cuerpos directivos de cuatro asociaciones cooperativas. "El cooperativismo crece", expresó Díaz Cruz.`,
    kind: "otro",
    start: "2014-08-20",
    end: "2014-08-20",
    places: ["San Salvador"],
    organisations: ["Instituto Salvadoreño de Fomento Cooperativo"],
    people: ["Nelson Díaz Cruz | presidente | Instituto Salvadoreño de Fomento Cooperativo"],
    participants: null,
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
    id: "agreement-ong",
    ref: "2012-04-18",
    text: `CARE Perú y la Diócesis de Chosica suscribieron un convenio marco el 16 de abril. Por CARE firmó su director nacional, Milo Stanojevich; por la Diócesis, monseñor Norberto Strotmann. El convenio tendrá vigencia hasta el 31 de diciembre de 2014 y cuenta con un presupuesto de S/. 150,000.00.`,
    kind: "convenio",
    start: "2012-04-16",
    end: "2012-04-16",
    places: [],
    organisations: ["CARE Perú", "Diócesis de Chosica"],
    people: [
      "Milo Stanojevich | director nacional | CARE Perú",
      "Norberto Strotmann |  | Diócesis de Chosica",
    ],
    participants: null,
  },
  {
    id: "health-campaign-mx",
    ref: "2019-10-17",
    text: `En el marco del Día Mundial de la Lucha contra el Cáncer de Mama, el DIF Municipal de Fresnillo, que preside Azucena Gómez Carrillo, llevará a cabo una jornada gratuita de mastografías el próximo lunes 21 de octubre, de 9 de la mañana a 3 de la tarde, en la explanada de la Presidencia Municipal. Se espera atender a 200 mujeres.`,
    kind: "campaña",
    start: "2019-10-21",
    end: "2019-10-21",
    places: [],
    organisations: ["DIF Municipal de Fresnillo"],
    people: ["Azucena Gómez Carrillo |  | DIF Municipal de Fresnillo"],
    participants: null,
  },
  {
    id: "student-trip",
    ref: "2016-10-03",
    text: `Estudiantes de la carrera de Ingeniería Agroindustrial de la Universidad Nacional José María Arguedas (UNAJMA) realizaron una visita técnica a la planta de Gloria S.A. en Arequipa el último fin de semana. Los 28 alumnos del octavo ciclo viajaron acompañados por los docentes Mg. Fidelia Tapia Tadeo y Dr. David Choque Quispe.`,
    kind: "visita_intercambio",
    start: "2016-10-01",
    end: "2016-10-02",
    places: ["Arequipa"],
    organisations: ["Universidad Nacional José María Arguedas", "Gloria S.A."],
    people: ["Fidelia Tapia Tadeo | docentes | ", "David Choque Quispe | docentes | "],
    participants: 28,
  },
  {
    id: "opening-pe-lower",
    ref: "2014-02-20",
    text: `el 18 de febrero se inauguró la nueva agencia de la cooperativa Los Andes en la ciudad de ayaviri, con la presencia del presidente del consejo de administración, señor Lucio Huarcaya Roque, y de la administradora de la oficina, señorita Gladys Noa Pari.`,
    kind: "inauguracion",
    start: "2014-02-18",
    end: "2014-02-18",
    places: [],
    organisations: ["cooperativa Los Andes"],
    people: [
      "Lucio Huarcaya Roque | presidente del consejo de administración | ",
      "Gladys Noa Pari | administradora de la oficina | ",
    ],
    participants: null,
  },
];
