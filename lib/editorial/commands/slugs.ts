import type { LockedPublication } from "#lib/editorial/commands/lock";
import type { KindName } from "#lib/editorial/schema";
import { kindOf } from "#lib/kinds";
import type { Tx } from "#lib/platform/db";
import { slugOf } from "#lib/platform/search-name";

/** Until the transaction ends, nobody else gives an address to a publication of this kind. */
export async function lockSlugs(tx: Tx, kind: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`slug of ${kind}`}))`;
}

/**
 * Keeps the addresses of publications that have none yet, before anything is recorded: whoever records
 * makes those wait who hold them.
 */
export async function lockNewSlugs(
  tx: Tx,
  publications: readonly { kind: string; slug: string | null }[],
): Promise<void> {
  const without = publications.filter(({ slug }) => slug === null);
  const kinds = [...new Set(without.map(({ kind }) => kind))].sort();
  for (const kind of kinds) await lockSlugs(tx, kind);
}

/** The slugs of a kind that begin alike and cannot be given: today's, former ones and reserved ones. */
async function takenSlugs(tx: Tx, kind: string, base: string): Promise<Set<string | null>> {
  const alike = { where: { kind, slug: { startsWith: base } }, select: { slug: true } };
  const [today, former] = [
    await tx.publication.findMany(alike),
    await tx.formerSlug.findMany(alike),
  ];
  const reserved = kindOf(kind as KindName).reservedSlugs ?? [];
  return new Set([...reserved, ...[...today, ...former].map((row) => row.slug)]);
}

/** An address for a publication that never had one, from its title. */
export async function freeSlug(tx: Tx, { kind, draft }: LockedPublication, title: string) {
  const base = slugOf(title) || draft.id;
  await lockSlugs(tx, kind);
  const taken = await takenSlugs(tx, kind, base);
  let slug = base;
  for (let n = 2; taken.has(slug); n += 1) slug = `${base}-${n}`;
  return slug;
}
