import type { Sort } from "#lib/media/schema";
import { db } from "#lib/platform/db";

/** What showing a file needs; `width` and `height` in pixels of the upright photo, `focal` in hundredths. */
export interface ShownFile {
  id: string;
  sort: Sort;
  version: number;
  title: string;
  credit: string;
  mime: string;
  extension: string;
  bytes: number;
  width: number | null;
  height: number | null;
  focalX: number;
  focalY: number;
}

/** Files by their id, as components that show photos and documents receive them. */
export type ShownFiles = Readonly<Record<string, ShownFile>>;

const shown = {
  ...{ id: true, sort: true, version: true, title: true, credit: true, mime: true },
  ...{ extension: true, bytes: true, width: true, height: true, focalX: true, focalY: true },
} as const;

/** What showing these files needs, in one query; those that do not exist are left out. */
export async function shownFiles(ids: readonly string[]): Promise<ShownFiles> {
  if (ids.length === 0) return {};
  const rows = await db().mediaFile.findMany({
    where: { id: { in: [...ids] }, erasedAt: null },
    select: shown,
  });
  return Object.fromEntries(rows.map((row) => [row.id, { ...row, sort: row.sort as Sort }]));
}
