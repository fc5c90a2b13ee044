import type { FormState } from "#lib/editorial/form/reducer";
import { momentWords } from "#lib/editorial/moments";
import { sentence } from "#lib/editorial/wording";

/** Says that a text kept in the browser (ISO instant) is older than the saved version; "" when it is not. */
export function keptWarning(
  keptAt: string,
  { number, savedAt }: Pick<FormState, "number" | "savedAt">,
  now: Date = new Date(),
): string {
  if (Date.parse(keptAt) >= Date.parse(savedAt)) return "";
  const saved = momentWords(new Date(savedAt), now);
  return sentence(`Es anterior a la versión ${number}, guardada ${saved}`);
}
