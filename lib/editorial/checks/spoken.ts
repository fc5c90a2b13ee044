const units =
  "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve".split(
    " ",
  );
const tens = [
  "",
  "",
  "",
  "treinta",
  "cuarenta",
  "cincuenta",
  "sesenta",
  "setenta",
  "ochenta",
  "noventa",
];
const hundreds =
  " ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split(
    " ",
  );

function belowThousand(value: number): string {
  if (value === 100) return "cien";
  if (value > 100) {
    const rest = value % 100;
    const head = hundreds[Math.floor(value / 100)] ?? "";
    return rest === 0 ? head : `${head} ${belowThousand(rest)}`;
  }
  if (value < 30) return units[value] ?? "";
  const rest = value % 10;
  const head = tens[Math.floor(value / 10)] ?? "";
  return rest === 0 ? head : `${head} y ${units[rest]}`;
}

/** A whole number below a thousand million as it is read aloud. */
function spokenNumber(value: number): string {
  if (value < 1000) return belowThousand(value);
  const [size, one, many] =
    value < 1_000_000 ? [1000, "mil", "mil"] : [1_000_000, "un millón", "millones"];
  const head = Math.floor(value / size);
  const rest = value % size;
  const start = head === 1 ? one : `${spokenNumber(head)} ${many}`;
  return rest === 0 ? start : `${start} ${spokenNumber(rest)}`;
}

/** Digits after a point or a comma are read one by one; groups of thousands are one number. */
function spokenDigits(digits: string): string {
  const [whole = "", ...decimals] = digits.replace(/[, \u00a0](?=\d{3}(\D|$))/g, "").split(/[.,]/);
  const number = Number(whole);
  const head = number < 1_000_000_000 ? spokenNumber(number) : whole.replaceAll(/./g, "uno ");
  return [head, ...decimals.map((part) => `punto ${spokenNumber(Number(part) % 1_000_000)}`)].join(
    " ",
  );
}

const abbreviations: readonly [RegExp, string][] = [
  [/\ba\.\s?m\./gi, "a eme"],
  [/\bp\.\s?m\./gi, "pe eme"],
  [/\bS\/\.?(?=\s?\d|\s|$)/g, "soles"],
  [/\bUS\$/g, "dólares"],
  [/\b[nN]\.\s?[ºo°]|\b[nN][º°]/g, "número"],
  [/\bSra\./g, "señora"],
  [/\bSres\./g, "señores"],
  [/\bSr\./g, "señor"],
  [/\bDra\./g, "doctora"],
  [/\bDr\./g, "doctor"],
  [/\bIng\./g, "ingeniero"],
  [/\bLic\./g, "licenciado"],
  [/\bCPCC?\./g, "contador"],
  [/\b[aA]rts?\./g, "artículo"],
  [/\b[iI]nc\./g, "inciso"],
  [/\b[pP]ágs?\./g, "página"],
  [/\bAv\./g, "avenida"],
  [/\bJr\./g, "jirón"],
  [/\bEE\.\s?UU\./g, "Estados Unidos"],
  [/\bD\.\s?S\./g, "decreto supremo"],
  [/\b[eE]tc\.(?=\s+\p{Lu}|\s*$)/gu, "etcétera."],
  [/\b[eE]tc\./g, "etcétera"],
  [/%/g, " por ciento"],
  [/(?<=\d)\s?°/g, " grados"],
];

/** A text with its numbers and abbreviations as they are read aloud, so that no point of theirs ends a sentence. */
export function spoken(text: string): string {
  const words = abbreviations.reduce((said, [short, whole]) => said.replace(short, whole), text);
  return words.replace(/\d+([.,\u00a0]\d+)*/g, spokenDigits);
}
