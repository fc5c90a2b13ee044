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

const signs: Readonly<Record<string, string>> = {
  "s/": "PEN",
  us$: "USD",
  $: "local",
  "€": "EUR",
  bs: "BOB",
  usd: "USD",
  eur: "EUR",
  pen: "PEN",
  mxn: "MXN",
  cop: "COP",
};

/** Currency sign before a number: where the number starts and which currency. */
function signBefore(doc: Doc, i: number): { currency: string; to: number } | null {
  const pair = signs[`${normAt(doc, i)}${at(doc, i + 1).text}`];
  if (pair !== undefined) return { currency: pair, to: skipStop(doc, i + 2) };
  const single = signs[normAt(doc, i)];
  return single === undefined ? null : { currency: single, to: skipStop(doc, i + 1) };
}

function skipStop(doc: Doc, i: number): number {
  return at(doc, i).text === "." ? i + 1 : i;
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
