import type { ArticlePerson, EventArticle } from "#lib/events/article";
import type { Texts } from "#lib/platform/language";

/** The people of our delegation whom the informe names. */
export function delegates({ people }: EventArticle): ArticlePerson[] {
  return people.filter((person) => person.part === "delegate");
}

/** A person's name with the title that goes before it: "Econ. Ronal Guevara". */
export function titledName({ honorific, name }: ArticlePerson): string {
  return [honorific, name].filter(Boolean).join(" ");
}

/** "10 mujeres, 6 hombres, 2 sin declarar"; empty when neither was given. */
export function headcountShares({ headcount, women, men }: EventArticle, t: Texts): string {
  if (women === null && men === null) return "";
  const rest = (headcount ?? 0) - (women ?? 0) - (men ?? 0);
  return [
    women === null ? "" : t("events.women", { count: women }),
    men === null ? "" : t("events.men", { count: men }),
    rest > 0 ? t("events.undeclared", { count: rest }) : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** "Participantes 7 a 18": the people counted but not named; empty when there are none. */
export function unnamedRange({ headcount }: EventArticle, named: number, t: Texts): string {
  if (headcount === null || headcount <= named) return "";
  if (headcount === named + 1) return t("events.participant", { number: headcount });
  return t("events.participants", { from: named + 1, to: headcount });
}

/** What is known of the delegation, and what is not, in one or two sentences. */
export function delegationSummary(article: EventArticle, toCome: boolean, t: Texts): string {
  const named = delegates(article).length;
  const { headcount } = article;
  const tense = toCome ? "notice" : "report";
  const roles = toCome || named === 0 ? "" : ` ${t("events.rolesThen")}`;
  if (headcount === null) {
    return `${t("events.namedPeople", { count: named })} ${t(`events.${tense}.noTotal`)}${roles}`;
  }
  const unnamed = headcount - named;
  if (unnamed <= 0) return `${t("events.allNamed", { count: headcount })}${roles}`;
  const counts = { total: headcount, named, unnamed };
  if (named === 0) return t(`events.${tense}.noneNamed`, counts);
  return `${t(`events.${tense}.someNamed`, counts)}${roles}`;
}
