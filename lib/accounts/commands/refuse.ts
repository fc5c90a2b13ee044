import { answerIn, type Sayings } from "#lib/accounts/wording";
import { Refusal, type RefusalCode } from "#lib/platform/refusal";
import { spanish } from "#lib/platform/spanish";

/** What a refusal of these commands says, for a form in any language. */
export const sayingsOf = ({ data }: Refusal): Sayings | null =>
  typeof data === "object" && data !== null && "said" in data ? (data.said as Sayings) : null;

/** A refusal whose sentences can be said in the language of whoever reads them; its own are Spanish. */
export function refused(code: RefusalCode, said: Sayings, data: object = {}): Refusal {
  const { message, fields } = answerIn(spanish.t, said);
  return new Refusal(code, { ...(message && { message }), fields, data: { ...data, said } });
}
