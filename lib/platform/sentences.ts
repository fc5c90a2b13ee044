import { z } from "zod";

type Issue = z.core.$ZodRawIssue;

const revise = "Revise este dato y vuelva a escribirlo.";
const missing = "Falta este dato.";

const expectedSentences: Record<string, string> = {
  string: "Escriba un texto.",
  number: "Escriba un número.",
  int: "Escriba un número entero.",
  boolean: "Elija sí o no.",
  date: "Elija un día y una hora que existan.",
};

const formatSentences: Record<string, string> = {
  email: "Escriba el correo completo, por ejemplo nombre@cooperativa.pe.",
  url: "Escriba una dirección que empiece con https://.",
  uuid: "Elija una opción de la lista.",
  date: "Escriba una fecha que exista: día, mes y año.",
  time: "Escriba la hora así: 09:00.",
  datetime: expectedSentences.date ?? revise,
};

function tooBig({ origin, maximum, inclusive = true }: z.core.$ZodIssueTooBig): string {
  if (origin === "string") return `Use ${maximum} letras como máximo.`;
  if (origin === "array") return `Deje ${maximum} filas como máximo: quite las que sobran.`;
  if (origin === "date") return "Elija una fecha anterior.";
  return inclusive
    ? `Escriba un número que no pase de ${maximum.toLocaleString("en-US")}.`
    : `Escriba un número menor que ${maximum.toLocaleString("en-US")}.`;
}

function tooSmall({ origin, minimum, inclusive = true }: z.core.$ZodIssueTooSmall): string {
  if (origin === "string") {
    return Number(minimum) > 1 ? `Use ${minimum} letras o más.` : "Escriba este dato.";
  }
  if (origin === "array") return `Agregue filas: debe haber ${minimum} o más.`;
  if (origin === "date") return "Elija una fecha posterior.";
  return inclusive
    ? `Escriba un número que no baje de ${minimum}.`
    : `Escriba un número mayor que ${minimum}.`;
}

function wrongType({ input, expected }: z.core.$ZodRawIssue<z.core.$ZodIssueInvalidType>): string {
  const isMissing = input === undefined || input === null;
  return isMissing ? missing : (expectedSentences[expected] ?? revise);
}

/** What a rule without a sentence of its own answers: what to do, for whoever fills in a form. */
function sentenceOf(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return wrongType(issue);
    case "too_big":
      return tooBig(issue as z.core.$ZodIssueTooBig);
    case "too_small":
      return tooSmall(issue as z.core.$ZodIssueTooSmall);
    case "invalid_format":
      return formatSentences[issue.format] ?? "Revise cómo está escrito este dato.";
    case "invalid_value":
      return "Elija una de las opciones.";
    default:
      return revise;
  }
}

z.config({ customError: sentenceOf });

/** One sentence for each field of a failed validation, the first, by its path: "people.2.name". */
export function fieldSentences(error: z.ZodError): Record<string, string> {
  const sentences: Record<string, string> = {};
  for (const { path, message } of error.issues) {
    sentences[path.join(".")] ??= message;
  }
  return sentences;
}
