import { measure, type TejidoFacts } from "#lib/events/tejidoMeasure";
import type { Texts } from "#lib/platform/language";

type Measured = ReturnType<typeof measure>;

function rowsText({ days }: TejidoFacts, fabric: Measured, t: Texts): string {
  const { rows, rowsForEachDay, daysForEachRow } = fabric;
  if (days === 1) return t("cloth.oneDay", { rows });
  if (rowsForEachDay > 1) return t("cloth.rowsForEachDay", { rows: rowsForEachDay, days });
  if (daysForEachRow > 1) return t("cloth.daysForEachRow", { most: daysForEachRow, days });
  return t("cloth.rowForEachDay", { days });
}

function columnsText({ people }: TejidoFacts, fabric: Measured, t: Texts): string {
  const { columnsForEachPerson: columns, peopleForEachColumn: most } = fabric;
  if (people === 1) return t("cloth.onePerson");
  if (columns > 1) return t("cloth.columnsForEachPerson", { columns, people });
  if (most > 1) return t("cloth.peopleForEachColumn", { most, people });
  return t("cloth.columnForEachPerson", { people });
}

function identifiedText({ people, identified }: TejidoFacts, t: Texts): string {
  if (identified === 0) return t("cloth.noneKnown", { people });
  if (identified === people) return t("cloth.allKnown", { people });
  return t("cloth.someKnown", { identified });
}

function rhombiText({ organisations }: TejidoFacts, fabric: Measured, t: Texts): string {
  const most = fabric.organisationsForEachRhombus;
  if (organisations === 0) return t("cloth.ours");
  if (organisations === 1) return t("cloth.theOther");
  if (most > 1) return t("cloth.organisationsForEachRhombus", { most, organisations });
  return t("cloth.rhombusForEachOrganisation", { organisations });
}

/** What each part of a cloth stands for, in sentences that name the counts it was drawn from. */
export function tejidoCaption(facts: TejidoFacts, t: Texts): string {
  const fabric = measure(facts);
  const columns = columnsText(facts, fabric, t) + identifiedText(facts, t);
  return [rowsText(facts, fabric, t), columns, rhombiText(facts, fabric, t)].join(" ");
}

/** The counts alone: "5 días, 18 personas, 3 organizaciones." */
export function tejidoCounts({ days, people, organisations }: TejidoFacts, t: Texts): string {
  const others = organisations > 0 ? [t("cloth.organisations", { count: organisations })] : [];
  const counts = [t("site.days", { count: days }), t("site.people", { count: people }), ...others];
  return `${counts.join(", ")}.`;
}
