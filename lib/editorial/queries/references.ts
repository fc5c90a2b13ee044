import { directoryAddresses } from "#lib/directory/queries/addresses";
import type { DirectorySection } from "#lib/directory/schema";
import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import {
  imageIdsIn,
  type ReferenceSort,
  referenceHref,
  referredIds,
  resolved,
} from "#lib/editorial/references";
import type { KindName } from "#lib/editorial/schema";
import { documentAddress } from "#lib/media/address";
import { type ShownFiles, shownFiles } from "#lib/media/queries/public";
import { db } from "#lib/platform/db";

async function publicationAddresses(ids: string[]): Promise<[string, string][]> {
  if (ids.length === 0) return [];
  const rows = await db().livePublication.findMany({
    where: { publicationId: { in: ids }, ...publicOnly },
    select: { publicationId: true, kind: true, slug: true },
  });
  return rows.map(({ publicationId: id, kind, slug }) => [
    referenceHref({ sort: "publicacion", id }),
    publicPath(kind as KindName, slug),
  ]);
}

function fileAddresses(ids: string[], files: ShownFiles): [string, string][] {
  return ids.flatMap((id): [string, string][] => {
    const file = files[id];
    const isDocument = file?.sort === "document";
    return isDocument ? [[referenceHref({ sort: "archivo", id }), documentAddress(file)]] : [];
  });
}

async function registryAddresses(
  sort: ReferenceSort,
  section: DirectorySection,
  ids: string[],
): Promise<[string, string][]> {
  const pages = await directoryAddresses(section, ids);
  return [...pages].map(([id, address]) => [referenceHref({ sort, id }), address]);
}

/**
 * A content with its references resolved for readers: links to what is live and public, files and
 * photos, and pages of the directory; everything else keeps its words. At most one query for each sort.
 */
export async function withReferences<Content extends object>(content: Content): Promise<Content> {
  const [publications, documents, images] = [
    referredIds(content, "publicacion"),
    referredIds(content, "archivo"),
    imageIdsIn(content),
  ];
  const [addresses, photos, organisations, people] = await Promise.all([
    publicationAddresses(publications),
    shownFiles([...documents, ...images]),
    registryAddresses("organizacion", "organisation", referredIds(content, "organizacion")),
    registryAddresses("persona", "person", referredIds(content, "persona")),
  ]);
  const files = fileAddresses(documents, photos);
  const known = [...addresses, ...files, ...organisations, ...people];
  const byHref = new Map(known);
  return resolved(content, { addressOf: (href) => byHref.get(href) ?? null, photos });
}
