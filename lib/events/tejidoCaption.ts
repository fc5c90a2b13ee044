import { measure, type TejidoFacts } from "#lib/events/tejidoMeasure";
import { counted } from "#lib/platform/dates";

function rowsText(
  { days }: TejidoFacts,
  { rows, rowsForEachDay, daysForEachRow }: Measured,
): string {
  if (days === 1) return `Las ${rows} filas son un solo día.`;
  if (rowsForEachDay > 1) return `Cada ${rowsForEachDay} filas son un día (${days}).`;
  if (daysForEachRow > 1) return `Cada fila son hasta ${daysForEachRow} días (${days}).`;
  return `Cada fila es un día (${days}).`;
}

type Measured = ReturnType<typeof measure>;

function columnsText({ people }: TejidoFacts, fabric: Measured): string {
  const { columnsForEachPerson, peopleForEachColumn } = fabric;
  if (people === 1) return "Todo el ancho es una persona";
  if (columnsForEachPerson > 1) {
    return `Cada ${columnsForEachPerson} columnas, una persona (${people})`;
  }
  const each = peopleForEachColumn > 1 ? `hasta ${peopleForEachColumn} personas` : "una persona";
  return `Cada columna, ${each} (${people.toLocaleString("en-US")})`;
}

function identifiedText({ people, identified }: TejidoFacts): string {
  if (identified === 0) return people === 1 ? ", sin identificar." : "; ninguna está identificada.";
  if (identified === people)
    return people === 1 ? ", identificada." : "; todas están identificadas.";
  if (identified === 1) return "; lo más claro es la única identificada.";
  return `; las más claras son las ${identified} identificadas.`;
}

function rhombiText({ organisations }: TejidoFacts, fabric: Measured): string {
  const each = fabric.organisationsForEachRhombus;
  if (organisations === 0) return "El rombo es nuestra cooperativa.";
  if (organisations === 1) return "El rombo es la otra organización.";
  if (each > 1) return `Cada rombo, hasta ${each} organizaciones (${organisations}).`;
  return `Cada rombo, una organización (${organisations}).`;
}

/** What each part of a cloth stands for, in sentences that name the counts it was drawn from. */
export function tejidoCaption(facts: TejidoFacts): string {
  const fabric = measure(facts);
  const columns = columnsText(facts, fabric) + identifiedText(facts);
  return [rowsText(facts, fabric), columns, rhombiText(facts, fabric)].join(" ");
}

/** The counts alone: "5 días, 18 personas, 3 organizaciones." */
export function tejidoCounts({ days, people, organisations }: TejidoFacts): string {
  const others =
    organisations > 0 ? [counted(organisations, "organización", "organizaciones")] : [];
  return `${[counted(days, "día", "días"), counted(people, "persona", "personas"), ...others].join(", ")}.`;
}
