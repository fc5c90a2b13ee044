import { reproject } from "#lib/editorial/commands/liveSources";
import { type LockedPublication, lockPublication } from "#lib/editorial/commands/lock";
import { lockSlugs } from "#lib/editorial/commands/slugs";
import { canChangeSlug } from "#lib/editorial/policy";
import type { KindName, SlugInput } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

const unpublished = { message: "Todavía no tiene dirección: la recibe cuando se publica." };
const taken = {
  fields: { slug: "Esa dirección es o fue de otra publicación. Elija otra." },
};

async function ensureFree(tx: Tx, { id, kind }: LockedPublication, slug: string): Promise<void> {
  const [today, former] = [
    await tx.publication.findFirst({ where: { kind, slug }, select: { id: true } }),
    await tx.formerSlug.findUnique({ where: { kind_slug: { kind, slug } } }),
  ];
  const reserved = kindOf(kind as KindName).reservedSlugs?.has(slug) ?? false;
  const isOthers = today !== null || (former !== null && former.publicationId !== id);
  ensure(!reserved && !isOthers, "invalid", taken);
}

/** Gives the publication its new address; the one it had leads there from now on. */
async function move(tx: Tx, { id, kind, slug: before }: LockedPublication, slug: string) {
  await tx.formerSlug.deleteMany({ where: { kind, slug, publicationId: id } });
  await tx.publication.update({ where: { id }, data: { slug } });
  if (before) await tx.formerSlug.create({ data: { kind, slug: before, publicationId: id } });
  await tx.withdrawnNotice.updateMany({ where: { publicationId: id }, data: { slug } });
}

/**
 * Changes the address of a publication on the portal; every earlier one keeps leading to it. Refuses
 * with `invalid` an address that is or was another's.
 */
export function changeSlug(actor: Actor, { publicationId, slug }: SlugInput) {
  return transaction(async (tx) => {
    const publication = await lockPublication(tx, publicationId);
    ensure(canChangeSlug(actor), "forbidden");
    ensure(publication.slug, "invalid", unpublished);
    if (publication.slug === slug) return { slug };
    await lockSlugs(tx, publication.kind);
    await ensureFree(tx, publication, slug);
    await move(tx, publication, slug);
    await record(tx, actor, {
      ...{ verb: "slug_changed", subjectType: "publication", subjectId: publicationId },
      data: { title: publication.title, from: publication.slug, slug },
    });
    await reproject(tx, publication);
    return { slug };
  });
}
