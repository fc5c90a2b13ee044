import type { UploadFault } from "#lib/media/labels";

const latin = new TextDecoder("latin1");

/** A name of a PDF may hide its letters: "/J#61vaScript" is "/JavaScript" (ISO 32000-1, 7.3.5). */
const plainNames = (text: string) =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );

const end = "(?![A-Za-z0-9])";
const faults: [UploadFault, RegExp][] = [
  ["lockedPdf", new RegExp(`/Encrypt${end}`)],
  ["scriptPdf", new RegExp(`/(JavaScript|JS|XFA)${end}`)],
  ["launchPdf", new RegExp(`/(Launch|ImportData|SubmitForm|GoToE|GoToR)${end}`)],
  ["attachedPdf", new RegExp(`/(EmbeddedFiles?|RichMedia|Filespec)${end}`)],
];

/** What the names of a piece of PDF structure give away; null when they are harmless. */
export function nameFault(structure: string): UploadFault | null {
  const names = plainNames(structure);
  return faults.find(([, name]) => name.test(names))?.[0] ?? null;
}

/** Whether a file begins as a PDF and ends as one, with nothing behind. */
export function isWholePdf(bytes: Uint8Array): boolean {
  const last = latin.decode(bytes.subarray(-1024));
  return latin.decode(bytes.subarray(0, 5)) === "%PDF-" && /%%EOF[\s\0]*$/.test(last);
}

/** A PDF apart: what it says outside its streams, and the streams that hold objects, still packed. */
export function structureOf(bytes: Uint8Array): { text: string; packed: Uint8Array[] } {
  const text = latin.decode(bytes);
  const opening = />>\s*stream\r?\n/g;
  const packed: Uint8Array[] = [];
  const said: string[] = [];
  let from = 0;
  for (let at = opening.exec(text); at; at = opening.exec(text)) {
    const start = opening.lastIndex;
    const stop = text.indexOf("endstream", start);
    if (stop === -1) break;
    const before = text.slice(from, start);
    said.push(before);
    if (/\/ObjStm/.test(plainNames(before.slice(-600)))) packed.push(bytes.subarray(start, stop));
    from = stop;
    opening.lastIndex = stop;
  }
  said.push(text.slice(from));
  return { text: said.join("\n"), packed };
}
