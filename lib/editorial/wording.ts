/** A text with its first letter in capitals, to open a sentence or stand alone. */
export function sentenceCase(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("es-PE") + text.slice(first.length);
}

/** A text as it continues a sentence: "Su DNI" becomes "su DNI", and "DNI" stays. */
export function midSentence(text: string): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(text)
    ? text.charAt(0).toLocaleLowerCase("es-PE") + text.slice(1)
    : text;
}

/** A text that ends as a sentence does: with its own closing mark, or with a full stop. */
export function sentence(text: string): string {
  return /[.…!?:]$/.test(text) ? text : `${text}.`;
}

const soundsLikeI = /^(i|hi(?!e))/i;

/** "A", "A y B", "A, B e Ilo": names as a sentence lists them in Spanish. */
export function listOf(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  if (names.length < 2) return last;
  const joint = soundsLikeI.test(last) ? "e" : "y";
  return `${names.slice(0, -1).join(", ")} ${joint} ${last}`;
}

/** Who prepared and who approved something planned: "La preparó Ana y la aprobó Rita." */
export function approvalWords(plan: {
  preparedByName: string;
  approvedByName: string;
  forced: boolean;
}): string {
  const { preparedByName, approvedByName, forced } = plan;
  if (!preparedByName) return `Lo programó ${sentence(approvedByName)}`;
  if (forced) return `La preparó y aprobó ${approvedByName}, sin segunda persona.`;
  return `La preparó ${preparedByName} y la aprobó ${sentence(approvedByName)}`;
}
