import type { AmountField } from "#lib/intake/schema";

const signs: Readonly<Record<string, string>> = { PEN: "S/", USD: "US$", EUR: "€" };

/** "S/ 3,500", "1,200 BOB"; a text that says only "pesos" or "$" leaves the currency open. */
export function amountWords({ value, currency }: AmountField): string {
  const minimumFractionDigits = Number.isInteger(value) ? 0 : 2;
  const figure = value.toLocaleString("en-US", { minimumFractionDigits });
  const sign = signs[currency];
  if (sign) return `${sign}\u00a0${figure}`;
  return currency === "local" ? `${figure} (moneda por precisar)` : `${figure}\u00a0${currency}`;
}
