import { at, type Doc, isLoud, normAt } from "#lib/intake/text/document";
import { isFunctionWord } from "#lib/intake/text/vocabulary";

const openers =
  /^(?:durante|tras|luego|segun|asimismo|ademas|tambien|mientras|cuando|desde|hasta|ante|entre|con|en|por|para|este|esta|estos|estas|dicho|dicha|cabe|actualmente|posteriormente|finalmente|hoy|ayer)$/;

const legalForms = /^(?:rl|sa|sac|saa|srl|eirl|ltda|scrl|sas)$/;

/** "Coopac Kuntur R.L. | En la asamblea …", "la Fundación ⏎ | Durante la reunión …": where another sentence begins. */
export function opensClause(doc: Doc, k: number): boolean {
  const { norm, lines } = at(doc, k);
  if (isFunctionWord(norm) && legalForms.test(normAt(doc, k - 1))) return true;
  return lines > 0 && !isLoud(doc, k) && openers.test(norm);
}
