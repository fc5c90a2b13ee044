import { parseReport } from "#lib/intake/parse";
import type { IntakeResult } from "#lib/intake/schema";
import { nameKey } from "#lib/intake/text/fold";

/** A short invented report and what a reader finds in it; what is absent is empty. */
export interface FreshReport {
  readonly ref: string | null;
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly places?: readonly string[];
  /** The forms of one body, joined by "=". */
  readonly organisations?: readonly string[];
  /** "name | post | body". */
  readonly people?: readonly string[];
  readonly participants?: number;
}

/** Found and right, found and wrong, and missed. */
export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export const f1 = ({ right, wrong, missed }: Tally): number =>
  right === 0 ? (wrong + missed === 0 ? 1 : 0) : (2 * right) / (2 * right + wrong + missed);

const isInside = (a: string, b: string) => ` ${b} `.includes(` ${a} `);
const overlap = (a: string, b: string) => isInside(a, b) || isInside(b, a);

/** Compares what was found with what was wanted; each wanted entry may have several forms. */
function tally(
  wanted: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
  same: (a: string, b: string) => boolean,
): Tally & { notes: string[] } {
  const left = new Set(found);
  const missed = wanted.filter((forms) => {
    const hit = [...left].find((one) => one.some((x) => forms.some((y) => same(x, y))));
    if (hit) left.delete(hit);
    return hit === undefined;
  });
  const notes = [...missed.map(([name]) => `- ${name}`), ...[...left].map(([name]) => `+ ${name}`)];
  return { right: wanted.length - missed.length, wrong: left.size, missed: missed.length, notes };
}

const forms = (names: readonly string[] = []) => names.map((name) => name.split("=").map(nameKey));
const parts = (line: string) => line.split("|").map((part) => nameKey(part));
const equal = (a: string, b: string) => a === b;

function roles(result: IntakeResult): string[][] {
  return result.people.flatMap((p) =>
    p.role ? [[`${nameKey(p.quote)}#${nameKey(p.role.quote)}`]] : [],
  );
}

function sameRole(a: string, b: string): boolean {
  const [nameA = "", roleA = ""] = a.split("#");
  const [nameB = "", roleB = ""] = b.split("#");
  return nameA === nameB && overlap(roleA, roleB);
}

const single = (right: boolean): Tally => ({
  right: right ? 1 : 0,
  wrong: right ? 0 : 1,
  missed: 0,
});

/** The tallies of one report by field, and what was wrong in it. */
export function scoreReport(report: FreshReport) {
  const result = parseReport(report.text, { ref: report.ref });
  const people = report.people ?? [];
  const named = people.map((line) => [parts(line)[0] ?? ""]);
  const withRole = people.map(parts).flatMap(([name, role]) => (role ? [[`${name}#${role}`]] : []));
  const bodies = result.organisations.filter((body) => body.named);
  const found = {
    people: tally(
      named,
      result.people.map((p) => [nameKey(p.quote)]),
      equal,
    ),
    roles: tally(withRole, roles(result), sameRole),
    organisations: tally(
      forms(report.organisations),
      bodies.map((body) => [body, ...body.aliases].map((one) => nameKey(one.quote))),
      overlap,
    ),
    places: tally(
      forms(report.places),
      [...new Set(result.places.flatMap((p) => p.parts.map((part) => nameKey(part.quote))))].map(
        (key) => [key],
      ),
      equal,
    ),
  };
  const dates = [result.start?.value ?? null, result.end?.value ?? null];
  const count = result.participants?.value ?? null;
  return {
    ...found,
    dates: single(dates[0] === report.start && dates[1] === report.end),
    headcount: single(count === (report.participants ?? null)),
    kind: single((result.kind?.value ?? "otro") === report.kind),
    said: { dates: dates.join(".."), count, kind: result.kind?.value ?? "otro" },
  };
}
