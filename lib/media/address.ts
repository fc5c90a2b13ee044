import { withParams } from "#lib/editorial/address";
import { type Format, formats, type MediaFilter, type Sort, sorts } from "#lib/media/schema";
import { slugOf } from "#lib/platform/search-name";

/** Which bytes of the library: the address of a file changes with its version. */
export interface FileVersion {
  id: string;
  version: number;
}

const endings: Record<Format, string> = { avif: "avif", webp: "webp", jpeg: "jpg" };
const base = ({ id, version }: FileVersion) => `/archivos/${id}/${version}`;

/** Where a photo is served at a width and in a format. */
export function photoAddress(file: FileVersion, width: number, format: Format): string {
  return `${base(file)}/${width}.${endings[format]}`;
}

/** Where a document is served, under the name with which it will be saved. */
export function documentAddress(file: FileVersion & { title: string; extension: string }): string {
  return `${base(file)}/${documentName(file)}`;
}

/** The name with which a document is saved: plain letters of its title and the ending of its type. */
export function documentName({ title, extension }: { title: string; extension: string }): string {
  return `${slugOf(title, 60) || "documento"}.${extension}`;
}

/** What an address asks for: a photo at a width, or a document by its ending; null for neither. */
export function readFileName(
  name: string,
): { width: number; format: Format } | { extension: string } | null {
  const [, width, ending = ""] = /^(\d{1,5})\.(avif|webp|jpg)$/.exec(name) ?? [];
  const format = formats.find((one) => endings[one] === ending);
  if (width && format) return { width: Number(width), format };
  const [, extension] = /^[a-z0-9-]{1,80}\.(pdf|docx|xlsx)$/.exec(name) ?? [];
  return extension ? { extension } : null;
}

const root = "/panel/biblioteca";
const sortWords: Record<Sort, string> = { image: "fotos", document: "documentos" };

/** The address of the library with a filter. */
export function libraryAddress(filter: Partial<MediaFilter> = {}): string {
  const { text = "", sort, folderId = null, tag = "", trashed, after = null } = filter;
  return withParams(root, {
    ...{ texto: text, tipo: sort ? sortWords[sort] : null, carpeta: folderId, etiqueta: tag },
    papelera: trashed ? "si" : null,
    despues: after,
  });
}
export const mediaAddress = (id: string) => `${root}/${id}`;

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;
const one = (value: string | string[] | undefined) => (typeof value === "string" ? value : "");
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the address of the library asks for; what it does not understand is left out. */
export function readLibraryAddress(params: SearchParams): MediaFilter {
  const folder = one(params.carpeta);
  return {
    text: one(params.texto).trim().slice(0, 100),
    sort: sorts.find((sort) => sortWords[sort] === one(params.tipo)) ?? null,
    folderId: uuid.test(folder) ? folder : null,
    tag: one(params.etiqueta).trim().toLowerCase().slice(0, 40),
    trashed: one(params.papelera) === "si",
    after: one(params.despues) || null,
  };
}
export const sortWord = (sort: Sort) => sortWords[sort];

/** Where a file is sent to. The bytes are the body; the address says the rest. */
export function uploadAddress(about: {
  name: string;
  folderId?: string | null;
  replaces?: string | null;
}): string {
  const { name, folderId = null, replaces = null } = about;
  return withParams("/api/biblioteca", { nombre: name, carpeta: folderId, reemplaza: replaces });
}
