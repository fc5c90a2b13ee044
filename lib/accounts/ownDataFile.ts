import type { CivilDate } from "#lib/platform/clock";
import type { Language, Line } from "#lib/platform/language";

/** One thing that the portal keeps of a person: when, and its values by their Spanish names. */
export interface OwnRow {
  key: string;
  at: Date;
  facts: Record<string, string | null>;
  /** The same as a page says it. */
  line(language: Language): Line;
}

/** A part of what is kept; `batches` reads all of it, newest first. */
export interface OwnPart {
  name: string;
  batches: AsyncGenerator<OwnRow[]>;
}

const rowJson = ({ at, facts }: OwnRow) => JSON.stringify({ fecha: at.toISOString(), ...facts });

async function* partJson({ name, batches }: OwnPart): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}: [`;
  let first = true;
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    yield `${first ? "" : ","}\n  ${rows.map(rowJson).join(",\n  ")}`;
    first = false;
  }
  yield "]";
}

/** Everything that is kept of a person, as one JSON document in pieces. Dates are ISO 8601 in UTC. */
export async function* ownDataJson(
  account: Record<string, unknown>,
  parts: readonly OwnPart[],
): AsyncGenerator<string> {
  yield `{"cuenta": ${JSON.stringify(account, null, 2)}`;
  for (const part of parts) yield* partJson(part);
  yield "\n}\n";
}

/** The name of the file downloaded on a day. */
export const ownDataName = (today: CivilDate) => `mis-datos-${today}.json`;
