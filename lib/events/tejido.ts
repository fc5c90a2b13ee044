import type { EventArticle } from "#lib/events/article";
import { cloth, type Measure, measure, type TejidoFacts } from "#lib/events/tejidoMeasure";

/** The four wools: the ground, the people known by name, the organisations, and their centres. */
export type Wool = "ground" | "known" | "thread" | "maize";
const wools: readonly Wool[] = ["ground", "known", "thread", "maize"];

export interface Tejido {
  width: number;
  height: number;
  strokeWidth: number;
  paths: Record<Wool, string>;
  measure: Measure;
}

/** The facts of an article's cloth, or null when its days or its people are not known. */
export function tejidoFacts(article: EventArticle): TejidoFacts | null {
  const { days, headcount } = article;
  if (!days || !headcount) return null;
  const named = article.people.filter((person) => person.part === "delegate").length;
  const others = article.organisations.filter(({ part }) => part !== "own" && part !== "network");
  const organisations = new Set(others.map((organisation) => organisation.name)).size;
  return { days, people: headcount, identified: Math.min(named, headcount), organisations };
}

// The rhombi repeat along the columns. Distances are taken from the middle of a cell to the middle
// of its rhombus, so that they stay symmetrical where the columns do not divide evenly.
function place({ columns, rows, rhombi }: Measure, x: number, y: number) {
  const period = columns / rhombi;
  const half = (rows - 1) / 2;
  const dx = Math.abs(((x + 0.5) % period) - period / 2);
  const dy = Math.abs(y - half);
  return {
    inRhombus: dx < ((half - dy + 1) * (period / 2)) / (half + 1),
    inCentre: dy < 0.6 && dx < Math.max(0.6, period / 10),
  };
}

// The people known by name stand together, as near the middle as leaves most of them uncovered.
function firstKnown(fabric: Measure): number {
  const { columns, knownColumns } = fabric;
  const middle = Math.floor((columns - knownColumns) / 2);
  const seen = (from: number) =>
    Array.from({ length: knownColumns }, (_, at) => place(fabric, from + at, 0).inRhombus).filter(
      (hidden) => !hidden,
    ).length;
  return Array.from({ length: columns - knownColumns + 1 }, (_, from) => from).reduce(
    (best, from) => {
      const gain = seen(from) - seen(best);
      const nearer = Math.abs(from - middle) < Math.abs(best - middle);
      return gain > 0 || (gain === 0 && nearer) ? from : best;
    },
  );
}

function woolsOfRow(fabric: Measure, first: number, y: number): Wool[] {
  return Array.from({ length: fabric.columns }, (_, x) => {
    const { inRhombus, inCentre } = place(fabric, x, y);
    if (inRhombus) return inCentre ? "maize" : "thread";
    return x >= first && x < first + fabric.knownColumns ? "known" : "ground";
  });
}

function runsOf(row: Wool[]) {
  const runs: { wool: Wool; from: number; to: number }[] = [];
  for (const [x, wool] of row.entries()) {
    const last = runs.at(-1);
    if (last?.wool === wool) last.to = x + 1;
    else runs.push({ wool, from: x, to: x + 1 });
  }
  return runs;
}

/** The drawing of an event's cloth: one stroke for each run of cells of the same wool in a row. */
export function tejido(facts: TejidoFacts): Tejido {
  const fabric = measure(facts);
  const paths: Record<Wool, string> = { ground: "", known: "", thread: "", maize: "" };
  const first = firstKnown(fabric);
  for (let y = 0; y < fabric.rows; y += 1) {
    const middle = (y + 0.5) * fabric.rowHeight;
    for (const { wool, from, to } of runsOf(woolsOfRow(fabric, first, y))) {
      paths[wool] += `M${from * cloth.columnWidth} ${middle}H${to * cloth.columnWidth}`;
    }
  }
  return {
    width: fabric.columns * cloth.columnWidth,
    height: fabric.rows * fabric.rowHeight,
    strokeWidth: fabric.rowHeight * 0.95,
    paths,
    measure: fabric,
  };
}

/** The wools that a drawing uses, in the order in which they are laid. */
export function usedWools(drawing: Tejido): Wool[] {
  return wools.filter((wool) => drawing.paths[wool] !== "");
}
