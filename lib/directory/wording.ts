import { midSentence, sentenceCase } from "#lib/editorial/wording";
import { longDate, longRange } from "#lib/platform/dates";
import { type Language, type Line, languageTags, own, type Texts } from "#lib/platform/language";
import type { Post, Term } from "#lib/registry/labels";
import type { OrganisationKind } from "#lib/registry/schema";

/** What kind of organisation one is. */
export const organisationKind = (kind: OrganisationKind, t: Texts) => t(`directory.kinds.${kind}`);

/** "FR" → "Francia", "France" */
export function countryName(country: string, { locale }: Language): string {
  return new Intl.DisplayNames([languageTags[locale]], { type: "region" }).of(country) ?? country;
}

/** "Administrador" " de la oficina de Lima" " (COOPAC Quillacoop)": a post, and whose it is. */
export function postLine({ title, office, organisation }: Post, t: Texts): Line {
  return [
    own(title),
    office && t("directory.atOffice", { name: office }),
    organisation && ` (${organisation})`,
  ];
}

/** "Desde el 4 de enero de 2008", "Consta del 29 de noviembre al 3 de diciembre de 2009" */
export function termSentence(term: Term, { t, locale }: Language): string {
  const { heldFrom: from, heldTo: to, boundsKnown } = term;
  const how = boundsKnown ? "held" : "shown";
  const day = (date: string) => longDate(date, locale);
  if (from && to && from === to) return t(`directory.${how}.on`, { day: day(from) });
  if (from && to) {
    const range = longRange(from, to, locale);
    const inside = range.charAt(0).toLowerCase() + range.slice(1);
    return sentenceCase(t(`directory.${how}.during`, { range: inside }));
  }
  if (from) return t(`directory.${how}.from`, { day: day(from) });
  return to ? t(`directory.${how}.to`, { day: day(to) }) : t("directory.noDates");
}

const yearOf = (date: string | null) => date?.slice(0, 4) ?? "";

/** "desde 2008", "de 2008 a 2012", "consta en 2009": the years of a post, for a line of a list. */
export function termYears({ heldFrom, heldTo, boundsKnown }: Term, t: Texts): string {
  const how = boundsKnown ? "heldYears" : "shownYears";
  const [from, to] = [yearOf(heldFrom), yearOf(heldTo)];
  if (!from && !to) return midSentence(t("directory.noDates"));
  if (from === to) return t(`directory.${how}.in`, { year: from });
  if (!to) return t(`directory.${how}.from`, { year: from });
  return from ? t(`directory.${how}.during`, { from, to }) : t(`directory.${how}.to`, { year: to });
}
