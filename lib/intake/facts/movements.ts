import { readNumber } from "#lib/intake/dates/numbers";
import { numberField, textField } from "#lib/intake/evidence";
import type { NumberField, TextField } from "#lib/intake/schema";
import { type Doc, normAt } from "#lib/intake/text/document";

const movements: readonly (readonly string[])[] = [
  ["comercio", "justo"],
  ["economia", "solidaria"],
  ["economia", "social", "y", "solidaria"],
  ["cooperativismo"],
  ["finanzas", "solidarias"],
];

/** Movements a body may belong to ("Comercio Justo"), each once. */
export function findMovements(doc: Doc): TextField[] {
  const found = new Map<string, TextField>();
  for (let i = 0; i < doc.tokens.length; i++) {
    const words = movements.find((list) => list.every((word, k) => normAt(doc, i + k) === word));
    const key = words?.join(" ");
    if (!words || key === undefined || found.has(key) || doc.claims[i] === "organisation") continue;
    found.set(
      key,
      textField(doc, { from: i, to: i + words.length }, { rule: "movement", confidence: 0.8 }),
    );
  }
  return [...found.values()];
}

const lives =
  /^(?:vida|fundacion|creacion|existencia|trayectoria|servicio|funcionamiento|aniversario)$/;

/** "45 años de vida institucional": an age, from which a founding year follows only roughly. */
export function findAnniversaries(doc: Doc): NumberField[] {
  const found: NumberField[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const number = doc.claims[i] === "date" ? null : readNumber(doc, i);
    if (
      !number ||
      normAt(doc, number.to) !== "anos" ||
      normAt(doc, number.to + 1) !== "de" ||
      !lives.test(normAt(doc, number.to + 2))
    )
      continue;
    const to = normAt(doc, number.to + 3) === "institucional" ? number.to + 4 : number.to + 3;
    found.push(
      numberField(
        doc,
        { from: i, to },
        { value: number.value, rule: "anniversary.age", confidence: 0.8 },
      ),
    );
  }
  return found;
}
