import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventArticle } from "#lib/events/article";
import { eventDraft } from "#lib/events/schema";
import { tejido, tejidoFacts, type Wool } from "#lib/events/tejido";
import { tejidoCaption, tejidoCounts } from "#lib/events/tejidoCaption";
import { measure, type TejidoFacts } from "#lib/events/tejidoMeasure";
import { spanish } from "#lib/platform/spanish";

type Counts = [days: number, people: number, identified: number, organisations: number];
const facts = (...[days, people, identified, organisations]: Counts): TejidoFacts => {
  return { days, people, identified, organisations };
};

interface Stroke {
  wool: Wool;
  from: number;
  to: number;
  y: number;
}

function strokes(given: TejidoFacts): Stroke[] {
  return Object.entries(tejido(given).paths).flatMap(([wool, path]) =>
    [...path.matchAll(/M([\d.]+) ([\d.]+)H([\d.]+)/g)].map(([, from, y, to]) => ({
      ...{ wool: wool as Wool, from: Number(from), y: Number(y), to: Number(to) },
    })),
  );
}

describe("tejido of the exchange in Quillabamba", () => {
  const drawing = tejido(facts(5, 18, 6, 3));

  it("is drawn as the design draws it", () => {
    expect(drawing).toMatchObject({ width: 360, height: 100, strokeWidth: 19 });
    expect(drawing.paths.maize).toBe("M40 50H80M160 50H200M280 50H320");
    expect(drawing.paths.known).toBe(
      "M120 10H160M200 10H240M120 30H140M220 30H240M120 70H140M220 70H240M120 90H160M200 90H240",
    );
  });

  it("says what was counted", () => {
    expect(tejidoCaption(facts(5, 18, 6, 3), spanish.t)).toBe(
      "Cada fila es un día (5). Cada columna, una persona (18); las más claras son las 6 identificadas. Cada rombo, una organización (3).",
    );
    expect(tejidoCounts(facts(5, 18, 6, 3), spanish.t)).toBe(
      "5 días, 18 personas, 3 organizaciones.",
    );
  });
});

describe("tejido of odd events", () => {
  it("weaves one day as three rows, so that its rhombi have a shape", () => {
    expect(measure(facts(1, 18, 3, 1)).rows).toBe(3);
    expect(tejidoCaption(facts(1, 18, 3, 1), spanish.t)).toContain("Las 3 filas son un solo día.");
  });

  it("weaves one person across the whole width", () => {
    const alone = facts(1, 1, 1, 0);
    expect(measure(alone)).toMatchObject({ columns: 12, knownColumns: 12, rhombi: 1 });
    expect(tejidoCaption(alone, spanish.t)).toBe(
      "Las 3 filas son un solo día. Todo el ancho es una persona, identificada. El rombo es nuestra cooperativa.",
    );
  });

  it("gives 61 people two to a column, and says so", () => {
    expect(measure(facts(5, 61, 6, 3))).toMatchObject({ columns: 31, peopleForEachColumn: 2 });
    expect(tejidoCaption(facts(5, 61, 6, 3), spanish.t)).toContain(
      "Cada columna, hasta 2 personas (61)",
    );
  });

  it("gives each of 3 organisations its rhombus among 7 people", () => {
    const seven = facts(5, 7, 2, 3);
    expect(measure(seven)).toMatchObject({ columns: 21, columnsForEachPerson: 3, rhombi: 3 });
    expect(tejido(seven).paths.maize.split("M")).toHaveLength(1 + 3);
    expect(tejidoCaption(seven, spanish.t)).toContain("Cada 3 columnas, una persona (7)");
  });

  it("groups more days than fit", () => {
    expect(measure(facts(10, 20, 0, 1)).rows).toBe(5);
    expect(tejidoCaption(facts(10, 20, 0, 1), spanish.t)).toContain(
      "Cada fila son hasta 2 días (10).",
    );
  });

  it("moves the known people from under a rhombus that would hide them", () => {
    expect(tejido(facts(1, 18, 3, 1)).paths.known).not.toBe("");
  });

  it("covers the whole cloth once, within its limits, whatever the facts", () => {
    const anyFacts = fc
      .record({
        days: fc.integer({ min: 1, max: 400 }),
        people: fc.integer({ min: 1, max: 5000 }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        organisations: fc.integer({ min: 0, max: 60 }),
      })
      .map(({ share, ...rest }) => ({ ...rest, identified: Math.floor(rest.people * share) }));
    fc.assert(
      fc.property(anyFacts, (given) => {
        const { width, height, measure: fabric } = tejido(given);
        const covered = strokes(given).reduce((sum, { from, to }) => sum + to - from, 0);
        expect(covered).toBe(width * fabric.rows);
        expect(fabric.columns).toBeLessThanOrEqual(60);
        expect(fabric.rows).toBeLessThanOrEqual(7);
        expect(width / height).toBeLessThanOrEqual(6);
        expect(width / height).toBeGreaterThanOrEqual(1.5);
      }),
      { numRuns: 200 },
    );
  });
});

describe("facts of a tejido", () => {
  const draft = eventDraft.parse({
    startsOn: "2009-11-29",
    endsOn: "2009-12-03",
    headcount: 18,
    people: [
      { key: "1", name: "Persona de prueba" },
      { key: "2", name: "Anfitrión de prueba", part: "host" },
    ],
    organisations: [
      { key: "1", name: "Anfitriona de prueba", part: "host" },
      { key: "2", name: "Anfitriona de prueba", part: "visited" },
      { key: "3", name: "Red de prueba", part: "network" },
      { key: "4", name: "Comité de prueba", part: "own" },
    ],
  });

  it("counts delegates by name, and other organisations once each", () => {
    expect(tejidoFacts(eventArticle(draft))).toEqual(facts(5, 18, 1, 1));
  });

  it("is nothing when the people or the days are not known", () => {
    expect(tejidoFacts(eventArticle({ ...draft, headcount: null }))).toBeNull();
    expect(tejidoFacts(eventArticle({ ...draft, headcount: 0 }))).toBeNull();
    expect(tejidoFacts(eventArticle({ ...draft, startsOn: null }))).toBeNull();
  });
});
