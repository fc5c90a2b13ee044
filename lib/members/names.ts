const small = new Set(["de", "del", "la", "las", "los", "y", "e", "da", "do"]);

function capital(word: string, at: number): string {
  const lower = word.toLocaleLowerCase("es");
  if (at > 0 && small.has(lower)) return lower;
  return lower.replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toLocaleUpperCase("es"));
}

/** A name written only in capitals, as systems export it, with the capitals that it has: "Juan de la Cruz". */
export function calmName(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name.split(" ").map(capital).join(" ");
}

/** "QUISPE MAMANI, JUAN" as it is said: names first. Without a comma nobody knows where the surnames end. */
export function inSpokenOrder(name: string): string {
  const [surnames = "", names = "", ...rest] = name.split(",").map((part) => part.trim());
  return surnames && names && rest.length === 0 ? `${names} ${surnames}` : name;
}

/** Letters of any language, and what stands between those of a name. */
export const isName = (text: string) =>
  /^\p{L}[\p{L}\p{M}'’´`.\- ]{1,78}[\p{L}\p{M}.]$/u.test(text);
