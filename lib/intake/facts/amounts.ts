import { readNumber } from "#lib/intake/dates/numbers";
import { numberField } from "#lib/intake/evidence";
import type { AmountField } from "#lib/intake/schema";
import { at, type Doc, normAt } from "#lib/intake/text/document";

const after: Readonly<Record<string, string>> = {
  soles: "PEN",
  sol: "PEN",
  dolares: "USD",
  dolar: "USD",
  euros: "EUR",
  euro: "EUR",
  bolivianos: "BOB",
  pesos: "local",
  quetzales: "GTQ",
  lempiras: "HNL",
  cordobas: "NIO",
  colones: "CRC",
  guaranies: "PYG",
};

/** Currency sign before a number: where the number starts and which currency. */
function signBefore(doc: Doc, i: number): { currency: string; to: number } | null {
  const token = at(doc, i);
  const next = at(doc, i + 1);
  if (token.norm === "s" && next.text === "/")
    return { currency: "PEN", to: at(doc, i + 2).text === "." ? i + 3 : i + 2 };
  if (token.norm === "us" && next.text === "$") return { currency: "USD", to: i + 2 };
  if (/^(?:usd|eur|bs|pen|mxn|cop)$/.test(token.norm))
    return {
      currency: token.norm === "bs" ? "BOB" : token.text.toUpperCase(),
      to: next.text === "." ? i + 2 : i + 1,
    };
  if (token.text === "$") return { currency: "local", to: i + 1 };
  return token.text === "€" ? { currency: "EUR", to: i + 1 } : null;
}

function decimalValue(text: string): number | null {
  const match = /^(\d{1,3}(?:[.,']\d{3})*|\d+)[.,](\d{1,2})$/.exec(text);
  return match ? Number(`${(match[1] ?? "").replace(/[.,']/g, "")}.${match[2]}`) : null;
}

function readAmount(doc: Doc, i: number): { value: number; to: number } | null {
  const decimal = decimalValue(at(doc, i).text);
  const read = decimal === null ? readNumber(doc, i) : { value: decimal, to: i + 1 };
  if (!read) return null;
  const scale = /^millon(?:es)?$/.test(normAt(doc, read.to))
    ? 1_000_000
    : normAt(doc, read.to) === "mil"
      ? 1000
      : 1;
  return { value: read.value * scale, to: scale === 1 ? read.to : read.to + 1 };
}

function amountAt(
  doc: Doc,
  i: number,
): { from: number; to: number; value: number; currency: string } | null {
  const sign = signBefore(doc, i);
  const number = readAmount(doc, sign?.to ?? i);
  if (!number) return null;
  const unit = normAt(doc, number.to) === "de" ? number.to + 1 : number.to;
  const named = after[normAt(doc, unit)];
  const currency = named ?? sign?.currency;
  if (currency === undefined) return null;
  return { from: i, to: named ? unit + 1 : number.to, value: number.value, currency };
}

/** Amounts of money with their currency (ISO 4217, or "local" where "pesos" or "$" leave it open). */
export function findAmounts(doc: Doc): AmountField[] {
  const found: AmountField[] = [];
  for (let i = 0; i < doc.tokens.length; i++) {
    if (doc.claims[i] === "date") continue;
    const amount = amountAt(doc, i);
    if (!amount) continue;
    const field = numberField(doc, amount, {
      value: amount.value,
      rule: "amount",
      confidence: 0.85,
    });
    found.push({ ...field, currency: amount.currency });
    i = amount.to - 1;
  }
  return found;
}
