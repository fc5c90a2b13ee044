import { eventTypeLabels, organisationPartLabels, personPartLabels } from "#lib/events/labels";
import type { ProposalSort } from "#lib/intake/proposals/shape";
import type { FileState } from "#lib/intake/schema/desk";

/** What each proposal is, above its value. */
export const sortLabels: Record<ProposalSort, string> = {
  kind: "Tipo de evento",
  title: "Título",
  summary: "Resumen",
  dates: "Fechas",
  hour: "Hora de inicio",
  place: "Lugar",
  organisation: "Organización",
  person: "Persona",
  headcount: "Total de personas",
  project: "Proyectos",
  purpose: "Propósito",
  results: "Resultados",
  lesson: "Qué aprendimos",
  commitment: "A qué nos comprometimos",
  amount: "Monto que se menciona",
  typo: "Error de escritura",
  question: "Pregunta",
};

/** One value of a proposal as it is corrected: a line, a longer text, a day, a number or a choice. */
export interface FieldText {
  name: string;
  label: string;
  entry: "line" | "text" | "day" | "count" | "choice";
  max?: number;
  options?: Readonly<Record<string, string>>;
}

const line = (name: string, label: string, max: number): FieldText => ({
  ...{ name, label, max, entry: "line" },
});
const text = (max: number): readonly FieldText[] => [
  { name: "text", label: "Texto", max, entry: "text" },
];
const choice = (name: string, label: string, options: Record<string, string>): FieldText => ({
  ...{ name, label, options, entry: "choice" },
});

/** What a person may correct of each sort of proposal. */
export const fieldTexts: Record<ProposalSort, readonly FieldText[]> = {
  kind: [choice("type", "Tipo de evento", eventTypeLabels)],
  title: [line("text", "Título", 160)],
  summary: text(400),
  dates: [
    { name: "startsOn", label: "Primer día", entry: "day" },
    { name: "endsOn", label: "Último día", entry: "day" },
  ],
  hour: [line("startsAt", "Hora, de 00:00 a 23:59", 5)],
  place: [line("locality", "Localidad", 120), line("within", "Provincia, región o país", 200)],
  organisation: [
    line("name", "Nombre", 200),
    choice("part", "Qué papel tuvo", organisationPartLabels),
    line("kindLabel", "Qué es", 120),
    line("alsoWritten", "También escrita", 200),
    { name: "institutionalYears", label: "Años de vida institucional", entry: "count" },
  ],
  person: [
    line("name", "Nombre", 160),
    line("honorific", "Tratamiento", 30),
    line("role", "Cargo en esa fecha", 200),
    line("office", "Oficina", 120),
    line("organisation", "Organización", 200),
    choice("part", "Cómo participó", personPartLabels),
  ],
  headcount: [{ name: "count", label: "Total de personas", entry: "count" }],
  project: [
    line("name", "Nombre, si se sabe", 200),
    { name: "count", label: "Cuántos", entry: "count" },
  ],
  purpose: text(1200),
  results: text(2000),
  lesson: text(600),
  commitment: text(600),
  amount: [],
  typo: [line("text", "Se escribirá", 200)],
  question: [],
};

/** Why something was read, by the rule that read it or by the first part of its name. */
const ruleWords: Readonly<Record<string, string>> = {
  "date.range-across": "El año está escrito una vez y vale para las dos fechas.",
  "date.numeric": "La fecha está escrita con números.",
  "date.weekday": "Se cuenta desde el día en que se escribió el relato.",
  "date.weekday-range": "Se cuenta desde el día en que se escribió el relato.",
  "date.weekend": "Se cuenta desde el día en que se escribió el relato.",
  "date.week": "Se cuenta desde el día en que se escribió el relato.",
  "date.relative-day": "Se cuenta desde el día en que se escribió el relato.",
  "date.days-ago": "Se cuenta desde el día en que se escribió el relato.",
  "date.month": "El relato dice el mes, no el día.",
  "role.respective":
    "Por la palabra «respectivamente»: la primera persona va con la primera oficina.",
  "role.distributed":
    "Las oficinas y las personas van en el orden en que están escritas: la primera con la primera.",
  "person.title": "Por el tratamiento que va delante del nombre.",
  "person.registry": "Está en el directorio.",
  "organisation.registry": "Está en el directorio.",
  "organisation.defined-acronym": "El relato da sus siglas entre paréntesis.",
  "organisation.own-unnamed": "El relato la nombra como «nuestra».",
  "title.headline": "Es la primera línea del relato.",
  "title.event": "Son las palabras con que el relato nombra el evento.",
  "summary.first-sentence": "Es la primera oración del relato.",
  "project.unnamed": "Si no lo sabe, el informe dirá cuántos son sin nombrarlos.",
  "project.named": "El nombre está escrito después de «proyecto» o «programa».",
  kind: "Por las palabras subrayadas.",
  headcount: "Está escrito en el relato. No lo contamos.",
  place: "Es un lugar conocido o el relato lo presenta como lugar.",
  organisation: "Por la palabra con que empieza su nombre o por sus siglas.",
  person: "Por la forma del nombre.",
  role: "Por el cargo escrito junto al nombre.",
  purpose: "Por las palabras que anuncian para qué se hizo.",
  results: "Por las palabras que anuncian qué se logró.",
  lessons: "Por las palabras que anuncian qué se aprendió.",
  commitments: "Por las palabras que anuncian un compromiso.",
  amount: "El informe no tiene un campo para montos: queda en el relato y entre sus citas.",
  hour: "La hora está escrita en el relato.",
  date: "La fecha está escrita en el relato.",
  typo: "Es solo una sugerencia: el relato no se cambia si usted no la acepta.",
};

export const whyRead = (rule: string): string =>
  ruleWords[rule] ?? ruleWords[rule.split(".")[0] ?? ""] ?? "";

/** How sure a reading is, in words: a percentage would promise too much. */
export const sureness = (confidence: number): string =>
  confidence >= 0.9 ? "Seguro" : confidence >= 0.75 ? "Probable" : "Dudoso";

/** What was done with the lexicon and with batches, as the audit log tells it. */
export const intakeVerbs: Record<string, string> = {
  variant_added: "enseñó otra manera de escribir a una persona",
  words_ignored: "enseñó que unas palabras no son un nombre",
  term_removed: "quitó una entrada del léxico",
  batch_started: "envió informes antiguos para leerlos",
  batch_cancelled: "canceló la lectura de un lote",
  file_asked_again: "pidió hacer el borrador de un informe repetido",
};

/** What became of each report of a batch. */
export const fileStateLabels: Record<FileState, string> = {
  waiting: "Por leer",
  drafted: "Borrador hecho",
  duplicate: "Parece repetido",
  failed: "No se pudo leer",
  cancelled: "Cancelado",
};

/** Why a file is not read, each with what to do. */
export const fileFaults = {
  empty: "El archivo no tiene texto. Si es una foto o un documento escaneado, escriba el relato.",
  binary:
    "No se reconoce este archivo. Se leen textos .txt, Word .docx, PDF con texto y correos .eml.",
  oldOffice: "Es un Word antiguo. Ábralo, guárdelo como .docx y envíe esa copia.",
  tooLarge: "El archivo pesa más de 10 MB, que es el máximo para leerlo. Copie el texto y péguelo.",
  tooLong: "El texto pasa de 100,000 letras. Divídalo por eventos y léalos uno por uno.",
  scanned: "Este PDF no tiene texto: parece escaneado. Escriba o pegue el relato.",
  damaged: "El archivo está dañado o incompleto y no se puede leer. Pruebe con otra copia.",
  bomb: "El archivo se infla a un tamaño fuera de lo común. Copie el texto y péguelo.",
  notZip: "Envíe los informes juntos en un archivo .zip.",
  damagedZip: "El .zip está dañado o incompleto. Vuelva a crearlo y envíe esa copia.",
  bombZip: "El .zip se infla a un tamaño fuera de lo común. Divídalo en varios más pequeños.",
  lockedZip: "El .zip está protegido con contraseña. Cree uno sin contraseña.",
  emptyZip: "El .zip no tiene informes que se puedan leer: .txt, .docx, .pdf o .eml.",
  fullZip: "El .zip tiene más de 300 informes. Divídalo en varios.",
  gone: "El .zip ya no está guardado. Vuelva a enviarlo.",
} as const;
export type FileFault = keyof typeof fileFaults;
