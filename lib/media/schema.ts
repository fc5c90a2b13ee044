import { z } from "zod";

const megabyte = 1_000_000;
export const largestPhotoBytes = 20 * megabyte;
export const largestDocumentBytes = 25 * megabyte;
export const mostPixels = 50 * megabyte;
/** Pixels of the longer side. */
export const longestSide = 16_000;
/** Days that a file stays in the trash before its bytes are removed. */
export const trashDays = 90;
/** Files of one account that may arrive at the same time. */
export const uploadsAtOnce = 2;

/** "image" is shown; "document" is offered to download. */
export const sorts = ["image", "document"] as const;
export type Sort = (typeof sorts)[number];

/** The formats in which a photo is served, best first. */
export const formats = ["avif", "webp", "jpeg"] as const;
export type Format = (typeof formats)[number];

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const rowKey = z.string().min(1).max(40);
const id = z.uuid();

export const longestAlt = 300;
export const longestCaption = 300;

/** A photo in the content of a publication; its row keeps its `key` while it moves. */
export const photoEntry = z.object({
  key: rowKey,
  mediaId: id,
  alt: line(longestAlt).default(""),
  decorative: z.boolean().default(false),
  caption: line(longestCaption).default(""),
});
export type PhotoEntry = z.infer<typeof photoEntry>;

/** A document in the content of a publication; without a label it is called by its title. */
export const documentEntry = z.object({ key: rowKey, mediaId: id, label: line(160).default("") });
export type DocumentEntry = z.infer<typeof documentEntry>;

export const mostPhotos = 100;
export const mostDocuments = 30;

const tag = line(40).transform((value) => value.toLowerCase());
const tags = z
  .array(tag)
  .max(12, "Use 12 etiquetas como máximo.")
  .transform((values) => [...new Set(values.filter(Boolean))]);
const folderId = z.uuid("Elija una carpeta de la lista.").nullable();

export const describeInput = z.object({
  id,
  title: line(160).min(1, "Escriba un título."),
  alt: line(longestAlt).default(""),
  decorative: z.boolean().default(false),
  caption: line(longestCaption).default(""),
  credit: line(120).default(""),
  tags: tags.default([]),
  folderId: folderId.default(null),
});
const hundredth = z.number().int().min(0).max(100);
export const focalInput = z.object({ id, x: hundredth, y: hundredth });
export const fileInput = z.object({ id });
const folderName = line(80).min(1, "Escriba el nombre de la carpeta.");
export const createFolderInput = z.object({ name: folderName, parentId: folderId.default(null) });
export const renameFolderInput = z.object({ id, name: folderName });
export const moveFilesInput = z.object({ ids: z.array(id).min(1).max(100), folderId });

/** What the address of an upload says beside its bytes. */
export const uploadQuery = z.object({
  name: z.string().max(500).catch("").default(""),
  folderId: z.uuid().nullable().catch(null).default(null),
  replaces: z.uuid().nullable().default(null),
});

/** A file on its way: the bytes as they come, and their length as the client declares it. */
export interface UploadInput extends z.infer<typeof uploadQuery> {
  body: ReadableStream<Uint8Array> | null;
  declaredBytes: number | null;
}

/** What a list of the library is narrowed to; `after` is the key where the page before it ends. */
export interface MediaFilter {
  text: string;
  sort: Sort | null;
  folderId: string | null;
  tag: string;
  trashed: boolean;
  after: string | null;
}
export const pickInput = z.object({
  text: z.string().trim().max(100).default(""),
  sort: z.enum(sorts),
  after: z.string().max(80).nullable().default(null),
});
export const idsInput = z.object({ ids: z.array(id).max(200) });

export type DescribeInput = z.infer<typeof describeInput>;
export type FocalInput = z.infer<typeof focalInput>;
export type FileInput = z.infer<typeof fileInput>;
export type CreateFolderInput = z.infer<typeof createFolderInput>;
export type RenameFolderInput = z.infer<typeof renameFolderInput>;
export type MoveFilesInput = z.infer<typeof moveFilesInput>;
