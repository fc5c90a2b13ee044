const byteOrderMark = /^\uFEFF/;

function decodedAs(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a CSV file: UTF-16 by its mark, UTF-8 if it is valid, and otherwise windows-1252, which is
 * what Excel writes in Peru. Null for what is no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const utf16 = first === 0xff ? "utf-16le" : "utf-16be";
  const text = isUtf16
    ? decodedAs(bytes, utf16)
    : (decodedAs(bytes, "utf-8") ?? decodedAs(bytes, "windows-1252"));
  const clean = text?.replace(byteOrderMark, "") ?? "";
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they tell what is no text
  return text === null || /[\x00-\x08\x0e-\x1a\x1c-\x1f]/.test(clean) ? null : clean;
}

const separators = [";", ",", "\t", "|"];

/** The sign that stands most often in the first lines, quotes apart; Excel may name it in a line of its own. */
function separatorOf(text: string): string {
  const head = text
    .slice(0, 5_000)
    .replace(/"[^"]*"/g, "")
    .split(/\r?\n/, 10)
    .join("\n");
  const count = (sign: string) => head.split(sign).length;
  return separators.reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

const named = /^sep=([;,\t|])\r?\n/i;

/** The field that begins where the last one ended, and what ends it. */
function nextField(field: RegExp, text: string): { value: string; end: string } {
  const [, quoted, plain = "", end] = field.exec(text) ?? [];
  if (end === undefined) throw new SyntaxError("a quoted field has no end");
  return { value: quoted?.replaceAll('""', '"') ?? plain, end };
}

/**
 * The records of a CSV text (RFC 4180, any usual separator), at most `most` of them and one more. A quote
 * inside a field that does not begin with one is a letter like any other.
 */
export function readCsv(text: string, most: number): string[][] {
  const [prefix = "", given] = named.exec(text) ?? [];
  const separator = given ?? separatorOf(text);
  const sign = separator === "|" ? "\\|" : separator;
  const field = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^${sign}\r\n]*))(${sign}|\r\n|\r|\n|$)`,
    "y",
  );
  field.lastIndex = prefix.length;
  // The line that names the separator is a row of the file, so that the others keep their numbers.
  const records: string[][] = prefix ? [[""]] : [];
  let record: string[] = [];
  while (field.lastIndex < text.length && records.length <= most) {
    const { value, end } = nextField(field, text);
    record.push(value);
    if (end === separator) continue;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push([...record, ""]);
  return records;
}
