import type { EventType } from "#lib/events/schema";

/** What generated events are made of: everyday words of a cooperative, and no real person. */
export const topics: Record<EventType, string[]> = {
  intercambio: ["gestión de créditos", "gobierno cooperativo", "ahorro escolar", "banca comunal"],
  pasantia: ["crianza de truchas", "riego tecnificado", "microseguros", "tejido de alpaca"],
  visita_recibida: ["auditores", "dirigentes de otras cooperativas", "estudiantes", "técnicos"],
  capacitacion: [
    ...["educación financiera", "prevención del fraude", "crédito agrícola", "contabilidad básica"],
    ...["liderazgo de mujeres", "uso del aplicativo", "lavado de activos", "atención al socio"],
  ],
  asamblea: ["estados financieros", "reforma del estatuto", "distribución de remanentes"],
  sesion: ["plan operativo", "presupuesto", "política de tasas", "informe de riesgos"],
  eleccion: ["delegados", "consejo de vigilancia", "comité electoral", "comité de educación"],
  convenio: ["salud familiar", "seguro agrario", "formación técnica", "pago de servicios"],
  campania: ["útiles escolares", "reforestación", "donación de sangre", "ahorro infantil"],
  aniversario: ["fundación de la cooperativa", "apertura de la oficina"],
  feria: ["productores de quinua", "artesanía textil", "lácteos y quesos", "papa nativa"],
  inauguracion: ["nueva agencia", "cajero automático", "local comunal"],
  reunion: ["comité de créditos", "alcaldes distritales", "presidentas de bancas comunales"],
  otro: ["jornada de limpieza", "pasacalle", "misa de salud", "campeonato deportivo"],
};

export const publics = [
  ...["socios", "socias", "jóvenes", "productores", "trabajadores", "directivos", "delegados"],
  ...["madres de familia", "comerciantes", "criadores de alpacas"],
];

/** What the names of communities are made of. */
export const syllables = [
  ...["cha", "qui", "co", "pa", "llu", "ma", "ra", "hua", "ti", "sa", "ñu", "lla", "ca", "tu"],
  ...["mi", "pu", "cchi", "so", "ya", "lo"],
];

/** Provinces of Puno, Cusco, Arequipa, Moquegua and Tacna, by ubigeo. */
export const provinces: [id: string, name: string, department: string][] = [
  ["2101", "Puno", "Puno"],
  ["2102", "Azángaro", "Puno"],
  ["2103", "Carabaya", "Puno"],
  ["2104", "Chucuito", "Puno"],
  ["2105", "El Collao", "Puno"],
  ["2106", "Huancané", "Puno"],
  ["2107", "Lampa", "Puno"],
  ["2108", "Melgar", "Puno"],
  ["2111", "San Román", "Puno"],
  ["2113", "Yunguyo", "Puno"],
  ["0801", "Cusco", "Cusco"],
  ["0804", "Calca", "Cusco"],
  ["0806", "Canchis", "Cusco"],
  ["0401", "Arequipa", "Arequipa"],
  ["1801", "Mariscal Nieto", "Moquegua"],
  ["2301", "Tacna", "Tacna"],
];

export const sentences = [
  "Llegaron familias de {comunidad} y de {vecina}, algunas caminando desde la víspera.",
  "Participaron {público} de {lugar}, quienes compartieron sus dudas sobre {tema}.",
  "El comité de educación preparó los materiales y entregó una guía sobre {tema}.",
  "Al final se acordó repetir la actividad el próximo año en {lugar}.",
  "Los asistentes pidieron más horas de práctica y ejemplos de su propia comunidad.",
  "El gerente explicó cómo avanzan las colocaciones, los depósitos y la morosidad.",
  "Se recordó que toda comunicación oficial se publica en el portal de la cooperativa.",
  "Los dirigentes agradecieron el apoyo de las autoridades de la provincia de {lugar}.",
  "Hubo preguntas sobre tasas, plazos, garantías y requisitos para {público}.",
  "Se formaron grupos de trabajo que expusieron sus conclusiones sobre {tema}.",
  "La jornada empezó con un pago a la tierra y terminó con un almuerzo comunitario.",
  "El consejo de administración presentó los avances del plan estratégico.",
  "Cada participante recibió un certificado y un cuaderno de ahorro.",
];

export const givenNames = [
  ...["Alicia", "Benito", "Carmela", "Dionisio", "Elsa", "Fausto", "Gladys", "Hilario"],
  ...["Irene", "Jacinto", "Lidia", "Mauro", "Nélida", "Octavio", "Paulina", "Remigio"],
];
export const familyNames = [
  ...["Apaza", "Ccama", "Calsín", "Flores", "Huanca", "Incahuanaco", "Larico", "Mamani"],
  ...["Ñaupa", "Parillo", "Quispe", "Ramos", "Sucasaca", "Ticona", "Vilca", "Yana"],
];
export const organisationNames = [
  ...["Asociación de Productores", "Cooperativa Agraria", "Comunidad Campesina", "Municipalidad"],
  ...["Instituto Superior", "Central de Mujeres", "Red de Bancas Comunales", "Empresa Comunal"],
];
