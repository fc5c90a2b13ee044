import { listOf } from "#lib/editorial/wording";

/** Somebody else who has a publication open. */
export interface Neighbour {
  name: string;
  writing: boolean;
}

/** Who else is there, in one sentence; empty when nobody is. */
export function neighbourWords(others: readonly Neighbour[]): string {
  const writing = others.filter((other) => other.writing).map(({ name }) => name);
  const reading = others.filter((other) => !other.writing).map(({ name }) => name);
  const parts = [
    writing.length > 0 && `${listOf(writing)} ${writing.length > 1 ? "están" : "está"} escribiendo`,
    reading.length > 0 &&
      `${listOf(reading)} también lo ${reading.length > 1 ? "tienen" : "tiene"} abierto`,
  ];
  const said = parts.filter(Boolean).join("; ");
  return said && `${said}.`;
}
