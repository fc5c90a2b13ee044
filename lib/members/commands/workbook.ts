import { setImmediate } from "node:timers/promises";
import { strFromU8, strToU8, Unzip, UnzipInflate, type Zippable, zipSync } from "fflate";

const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relations: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  package: "http://schemas.openxmlformats.org/package/2006",
};
const mime = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const part = (name: string, type: string) =>
  `<Override PartName="/xl/${name}" ContentType="${mime}.${type}+xml"/>`;
const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="${namespaces.relations}/${kind}" Target="${target}"/>`;
const relations = (all: string) =>
  `${declared}<Relationships xmlns="${namespaces.package}/relationships">${all}</Relationships>`;

/** The parts of a workbook that its one sheet needs. */
export interface SheetParts {
  sheet: Uint8Array;
  strings: Uint8Array | null;
  styles: Uint8Array | null;
  /** Whether its days are counted from 1904. */
  since1904?: boolean;
}

/** A workbook of exactly one sheet, with nothing else that a reader could follow. */
export function workbookOf({ sheet, strings, styles, since1904 = false }: SheetParts): Uint8Array {
  const types = [
    part("workbook.xml", "sheet.main"),
    part("worksheets/sheet1.xml", "worksheet"),
    strings ? part("sharedStrings.xml", "sharedStrings") : "",
    styles ? part("styles.xml", "styles") : "",
  ].join("");
  const inside = [
    relation("rId1", "worksheet", "worksheets/sheet1.xml"),
    strings ? relation("rId2", "sharedStrings", "sharedStrings.xml") : "",
    styles ? relation("rId3", "styles", "styles.xml") : "",
  ].join("");
  const dates = since1904 ? '<workbookPr date1904="1"/>' : "";
  const files: Zippable = {
    "[Content_Types].xml": strToU8(
      `${declared}<Types xmlns="${namespaces.package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types}</Types>`,
    ),
    "_rels/.rels": strToU8(relations(relation("rId1", "officeDocument", "xl/workbook.xml"))),
    "xl/workbook.xml": strToU8(
      `${declared}<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relations}">${dates}<sheets><sheet name="Socios" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(relations(inside)),
    "xl/worksheets/sheet1.xml": sheet,
    ...(strings && { "xl/sharedStrings.xml": strings }),
    ...(styles && { "xl/styles.xml": styles }),
  };
  return zipSync(files, { level: 6 });
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? null;

/** Where the first sheet of a workbook lies in its archive; null when it does not say. */
function firstSheetPath(workbook: string, links: string): string | null {
  const [tag = ""] = /<(?:\w+:)?sheet\s[^>]*>/.exec(workbook) ?? [];
  const id = attribute(tag, "\\w+:id");
  const all = links.match(/<(?:\w+:)?Relationship\s[^>]*>/g) ?? [];
  const link = all.find((one) => id !== null && attribute(one, "Id") === id);
  const target = link ? attribute(link, "Target") : null;
  return target && (target.startsWith("/") ? target.slice(1) : `xl/${target}`);
}

const wanted = (name: string) =>
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(
    name,
  );

const stepBytes = 16_384;

/** Unpacks the parts that are wanted, piece by piece; null as soon as they are more than `limit` bytes. */
async function unpack(bytes: Uint8Array, limit: number): Promise<Record<string, Buffer> | null> {
  const pieces = new Map<string, Uint8Array[]>();
  let left = limit;
  const unzip = new Unzip((file) => {
    if (!wanted(file.name)) return;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (error, data) => {
      left = error ? -1 : left - data.length;
      if (left >= 0) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length && left >= 0; at += stepBytes) {
    unzip.push(bytes.subarray(at, at + stepBytes), at + stepBytes >= bytes.length);
    if (at % (stepBytes * 16) === 0) await setImmediate();
  }
  if (left < 0) return null;
  return Object.fromEntries([...pieces].map(([name, own]) => [name, Buffer.concat(own)]));
}

/** The first sheet of a workbook with what it needs; null for what is no workbook, or holds more than `limit` bytes. */
export async function firstSheet(bytes: Uint8Array, limit: number): Promise<SheetParts | null> {
  const files = await unpack(bytes, limit);
  if (!files) return null;
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const workbook = text("xl/workbook.xml");
  const path = firstSheetPath(workbook, text("xl/_rels/workbook.xml.rels"));
  const sheet = path && files[path];
  if (!sheet) return null;
  return {
    sheet,
    strings: files["xl/sharedStrings.xml"] ?? null,
    styles: files["xl/styles.xml"] ?? null,
    since1904: /date1904\s*=\s*["'](1|true)["']/.test(workbook),
  };
}
