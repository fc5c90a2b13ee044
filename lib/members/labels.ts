import { type ColumnName, largestListBytes, mostMembers, type Verdict } from "#lib/members/schema";

export const columnLabels: Record<ColumnName, string> = {
  number: "Número de socio",
  name: "Nombres y apellidos",
  email: "Correo",
  office: "Agencia",
};

/** The headings of the template, in order. */
export const templateHeadings = [
  ...["Número de socio", "Nombres", "Apellidos", "Correo", "Agencia"],
] as const;

export const verdictLabels: Record<Verdict, string> = {
  created: "Se crean",
  changed: "Cambian",
  same: "Quedan igual",
  faulty: "Se dejan fuera",
};

/** What was done with a list, as the audit log tells it. */
export const memberVerbs: Record<string, string> = {
  members_imported: "importó la lista de socios",
};

const accepted = "Envíe una hoja de Excel (.xlsx) o un archivo CSV.";

/** Why a file is not taken, each with what to do. */
export const listSentences = {
  empty: "El archivo está vacío. Elija otro.",
  tooLarge: `El archivo pesa más de ${largestListBytes / 1_000_000} MB, que es el máximo para una lista. Deje solo la hoja con los socios.`,
  interrupted: "El envío se cortó antes de terminar. Vuelva a intentarlo.",
  busy: "Ya se está leyendo otra lista desde su cuenta. Espere a que termine.",
  oldOffice: "Es una hoja de Excel antigua (.xls). Ábrala y guárdela como .xlsx.",
  html: "Este archivo es una página web, aunque su nombre diga otra cosa. Ábralo en Excel y guárdelo como .xlsx.",
  notAList: `Este archivo no es una hoja de cálculo. ${accepted}`,
  damaged: "La hoja está dañada o protegida con contraseña. Ábrala, guárdela de nuevo y envíela.",
  macros: "La hoja lleva macros. Guárdela como .xlsx, sin macros, y envíe esa copia.",
  bomb: "La hoja se infla a un tamaño fuera de lo común. Copie los socios a una hoja nueva y envíela.",
  tooWide:
    "La hoja tiene datos en demasiadas columnas. Copie los socios a una hoja nueva y envíela.",
  tooLong: `La lista pasa de ${mostMembers.toLocaleString("en-US")} filas, que es el máximo. Divídala en varias, o borre las filas vacías del final.`,
  noHeadings:
    "No se encontró la fila de títulos. Ponga en la primera fila «Número de socio», «Nombres», «Apellidos», «Correo» y «Agencia».",
  noNumber: "Falta la columna «Número de socio»: por ella se reconoce a cada uno. Agréguela.",
  noName: "Faltan los nombres. Agregue las columnas «Nombres» y «Apellidos».",
  twice: "Hay dos columnas con el mismo título. Quite o cambie de título la que sobra.",
  noRows: "La lista no tiene ningún socio debajo de los títulos. Elija otra.",
} as const;
export type ListFault = keyof typeof listSentences;

/** Why a row is left out. */
export const rowSentences = {
  formula: "es una fórmula; cópiela y péguela como valor",
  odd: "es una fecha o un valor que no es texto; escríbalo como texto",
  noNumber: "está vacío; escriba el número de socio",
  badNumber: "use números, letras y guiones, 20 signos como máximo",
  noName: "está vacío; escriba nombres y apellidos",
  badName: "use solo letras, de 3 a 80",
  badEmail: "no es un correo; escríbalo completo, por ejemplo nombre@ejemplo.pe, o déjelo vacío",
  otherEmail:
    "la cuenta de este número trabaja en el portal y su correo no se cambia con una lista; deje el correo vacío",
} as const;
