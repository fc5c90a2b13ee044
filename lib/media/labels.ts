import type { Sort } from "#lib/media/schema";

export const sortLabels: Record<Sort, string> = { image: "Fotos", document: "Documentos" };

/** The short name of a type, as readers see it beside a document. */
export const typeNames: Record<string, string> = {
  pdf: "PDF",
  docx: "Word",
  xlsx: "Excel",
  jpg: "JPEG",
  png: "PNG",
  webp: "WebP",
  avif: "AVIF",
  gif: "GIF",
  heic: "HEIC",
};

/** What was done with a file, as its record tells it after the person's name. */
export const mediaVerbs: Record<string, string> = {
  file_uploaded: "lo subió",
  file_described: "cambió su descripción",
  file_focused: "movió su centro de interés",
  file_replaced: "lo reemplazó por otra versión",
  file_moved: "lo cambió de carpeta",
  file_trashed: "lo envió a la papelera",
  file_restored: "lo recuperó de la papelera",
  files_erased: "borró los que cumplieron 90 días en la papelera",
  folder_created: "creó la carpeta",
  folder_renamed: "cambió el nombre de la carpeta",
};

const accepted =
  "Se aceptan fotos JPEG, PNG, WebP, AVIF o GIF y documentos PDF, Word (.docx) o Excel (.xlsx).";

/** Why a file is not taken, each with what to do. */
export const uploadSentences = {
  empty: "El archivo está vacío: no tiene ni un byte. Elija otro.",
  tooLarge: "El archivo pesa más de 25 MB, que es el máximo. Use uno más liviano.",
  photoTooLarge: "La foto pesa más de 20 MB. Redúzcala y vuelva a enviarla.",
  interrupted: "La subida se cortó antes de terminar. Vuelva a intentarlo.",
  busy: "Ya se están subiendo 2 archivos desde su cuenta. Espere a que terminen.",
  svg: "Los dibujos SVG pueden llevar programas dentro. Guárdelo como PNG y envíe ese archivo.",
  html: "Este archivo es una página web, aunque su nombre diga otra cosa. Envíe una foto o un documento.",
  unknown: `No se reconoce este archivo. ${accepted}`,
  notAccepted: `Este tipo de archivo no se guarda en la biblioteca. ${accepted}`,
  oldOffice: "Es un documento de Word o Excel antiguo. Ábralo y guárdelo como .docx o .xlsx.",
  heic: "Esta foto está en formato HEIC, que no todos pueden ver. Envíela como JPEG: en el iPhone, elija «Más compatible» en los formatos de la cámara.",
  tooManyPixels:
    "La imagen es demasiado grande: se aceptan hasta 50 millones de píxeles y 16,000 por lado. Redúzcala y vuelva a enviarla.",
  damagedImage: "La imagen está dañada o incompleta y no se puede leer. Pruebe con otra copia.",
  damagedPdf: "El PDF está dañado o incompleto. Vuelva a crearlo o pruebe con otra copia.",
  lockedPdf: "El PDF está protegido con contraseña o permisos. Guarde una copia sin protección.",
  scriptPdf: "El PDF lleva un programa dentro. Imprímalo a PDF de nuevo y envíe esa copia.",
  launchPdf: "El PDF abre otros programas o archivos. Imprímalo a PDF de nuevo y envíe esa copia.",
  attachedPdf: "El PDF lleva otros archivos adjuntos. Envíelos por separado y quítelos del PDF.",
  damagedOffice: "El documento está dañado o incompleto. Ábralo, guárdelo de nuevo y envíelo.",
  macros: "El documento lleva macros. Guárdelo sin macros, como .docx o .xlsx, y envíe esa copia.",
  embedded: "El documento lleva objetos incrustados. Quítelos o guárdelo como PDF.",
  external: "El documento carga partes desde otro lugar. Guárdelo como PDF y envíe esa copia.",
  bomb: "El documento se infla a un tamaño fuera de lo común. Guárdelo de nuevo como PDF y envíe esa copia.",
  sortChanged: "Una foto se reemplaza por otra foto, y un documento por otro documento.",
} as const;
export type UploadFault = keyof typeof uploadSentences;

/** Why an alternative text does not help who cannot see the photo. */
export const altSentences = {
  missing: "Describa la foto para quien no puede verla, o márquela como decorativa.",
  fileName: "Describa lo que se ve: el nombre del archivo no ayuda a quien no puede verla.",
  hollow: "Describa lo que se ve, no diga solo que es una foto.",
  caption: "El texto alternativo repite el pie. Describa lo que se ve.",
  short: "Describa lo que se ve con algunas palabras más.",
} as const;
