import { textField } from "#lib/intake/evidence";
import type { TextField } from "#lib/intake/schema";
import { at, type Doc, normAt } from "#lib/intake/text/document";

type Clock = { hour: number; minute: number; to: number };

function clockAt(doc: Doc, i: number): Clock | null {
  const hour = Number(at(doc, i).text);
  if (!/^\d{1,2}$/.test(at(doc, i).text) || hour > 23) return null;
  const colon = at(doc, i + 1);
  if (
    (colon.text === ":" || colon.text === "h") &&
    !colon.spaced &&
    /^[0-5]\d$/.test(at(doc, i + 2).text)
  ) {
    return { hour, minute: Number(at(doc, i + 2).text), to: i + 3 };
  }
  return { hour, minute: 0, to: i + 1 };
}

/** The half of the day written after an hour: "a. m.", "pm", "de la tarde". */
function halfOfDay(doc: Doc, i: number): { afternoon: boolean | null; to: number } {
  const words = [0, 1, 2].map((k) => normAt(doc, i + k));
  if (/^[ap]m$/.test(words[0] ?? ""))
    return { afternoon: words[0] === "pm", to: skipStop(doc, i + 1) };
  const said = words.join(" ");
  if (/^[ap] \. m$/.test(said)) return { afternoon: words[0] === "p", to: skipStop(doc, i + 3) };
  if (/^de la (?:manana|tarde|noche)$/.test(said)) {
    return { afternoon: words[2] !== "manana", to: i + 3 };
  }
  return { afternoon: null, to: /^(?:horas|hrs|hs|h)$/.test(words[0] ?? "") ? i + 1 : i };
}

function skipStop(doc: Doc, i: number): number {
  return at(doc, i).text === "." && !at(doc, i).spaced ? i + 1 : i;
}

function value(clock: Clock, afternoon: boolean | null): string {
  const hour = afternoon && clock.hour < 12 ? clock.hour + 12 : clock.hour;
  return `${String(hour).padStart(2, "0")}:${String(clock.minute).padStart(2, "0")}`;
}

/** "a las 9", "desde las 10". */
function isAnnounced(doc: Doc, i: number): boolean {
  return normAt(doc, i - 1) === "las" && /^(?:a|desde|de|hasta)$/.test(normAt(doc, i - 2));
}

/** Hours of the day as "HH:MM": "10:30", "a las 4 de la tarde", "de 8:30 a 10:00". */
export function findHours(doc: Doc): TextField[] {
  const found: TextField[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    const clock = at(doc, i).kind === "number" && !doc.claims[i] ? clockAt(doc, i) : null;
    if (!clock) continue;
    const half = halfOfDay(doc, clock.to);
    if (clock.to === i + 1 && half.afternoon === null && !isAnnounced(doc, i)) continue;
    const said = { value: value(clock, half.afternoon), rule: "hour", confidence: 0.85 };
    found.push(textField(doc, { from: i, to: half.to }, said));
    i = half.to - 1;
  }
  return found;
}
