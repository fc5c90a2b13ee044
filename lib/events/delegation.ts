import { sentenceCase } from "#lib/editorial/wording";
import type { ArticlePerson, EventArticle } from "#lib/events/article";
import { counted } from "#lib/platform/dates";

const persons = (count: number) => counted(count, "persona", "personas");

/** The people of our delegation whom the informe names. */
export function delegates({ people }: EventArticle): ArticlePerson[] {
  return people.filter((person) => person.part === "delegate");
}

/** A person's name with the title that goes before it: "Econ. Ronal Guevara". */
export function titledName({ honorific, name }: ArticlePerson): string {
  return [honorific, name].filter(Boolean).join(" ");
}

/** "10 mujeres, 6 hombres, 2 sin declarar"; empty when neither was given. */
export function headcountShares({ headcount, women, men }: EventArticle): string {
  if (women === null && men === null) return "";
  const rest = (headcount ?? 0) - (women ?? 0) - (men ?? 0);
  return [
    women === null ? "" : counted(women, "mujer", "mujeres"),
    men === null ? "" : counted(men, "hombre", "hombres"),
    rest > 0 ? `${rest.toLocaleString("en-US")} sin declarar` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** "Participantes 7 a 18": the people counted but not named; empty when there are none. */
export function unnamedRange({ headcount }: EventArticle, named: number): string {
  if (headcount === null || headcount <= named) return "";
  if (headcount === named + 1) return `Participante ${headcount}`;
  return `Participantes ${named + 1} a ${headcount.toLocaleString("en-US")}`;
}

function namedText(named: number, toCome: boolean): string {
  if (toCome) return named === 1 ? "1 con nombre" : `${named} con nombre`;
  return named === 1 ? "1 identificada" : `${named} identificadas`;
}

/** What is known of the delegation, and what is not, in one or two sentences. */
export function delegationSummary(article: EventArticle, toCome: boolean): string {
  const named = delegates(article).length;
  const { headcount } = article;
  const missing = toCome ? "por confirmar" : "sin nombre en el informe";
  const roles = toCome || named === 0 ? "" : " Los cargos son los de la fecha del evento.";
  if (headcount === null) {
    const total = toCome ? "Aún no se sabe cuántas irán en total." : "El informe no dice el total.";
    return `${sentenceCase(persons(named))} con nombre. ${total}${roles}`;
  }
  const unnamed = headcount - named;
  if (unnamed <= 0) return `${persons(headcount)}, todas con nombre.${roles}`;
  if (named === 0) return `${persons(headcount)}, ${missing}.`;
  return `${persons(headcount)}: ${namedText(named, toCome)} y ${unnamed.toLocaleString("en-US")} ${missing}.${roles}`;
}
