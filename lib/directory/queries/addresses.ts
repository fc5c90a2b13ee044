import { directoryAddress } from "#lib/directory/address";
import { shown, tableOf } from "#lib/directory/queries/visible";
import type { DirectorySection } from "#lib/directory/schema";
import { db, Prisma } from "#lib/platform/db";

interface Named {
  id: string;
  name: string;
}

async function withPage(section: DirectorySection, condition: Prisma.Sql): Promise<Named[]> {
  const { joins, where } = shown(section);
  return db().$queryRaw<Named[]>(Prisma.sql`
    SELECT n.id, n.name FROM ${tableOf(section)} ${joins} WHERE ${condition} AND ${where}`);
}

/** The pages of those who have one in the public directory, by id. */
export async function directoryAddresses(
  section: DirectorySection,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await withPage(section, Prisma.sql`n.id = ANY(${[...ids]}::uuid[])`);
  return new Map(rows.map((row) => [row.id, directoryAddress(section, row)]));
}

/** Where the rows of a live event name somebody of a section; whom they name without a role has no page there. */
const namedIn: Record<DirectorySection, Prisma.Sql> = {
  person: Prisma.sql`live_participant r ON r.person_id = n.id AND r.role <> ''`,
  organisation: Prisma.sql`live_organisation r ON r.organisation_id = n.id`,
};

/** The pages of those whom a live event names, by the position of their row in it. */
export async function directoryAddressesIn(
  section: DirectorySection,
  publicationId: string,
): Promise<Map<number, string>> {
  const { joins, where } = shown(section);
  const rows = await db().$queryRaw<(Named & { position: number })[]>(Prisma.sql`
    SELECT r.position, n.id, n.name FROM ${tableOf(section)} ${joins} JOIN ${namedIn[section]}
    WHERE r.publication_id = ${publicationId}::uuid AND ${where}`);
  return new Map(rows.map((row) => [row.position, directoryAddress(section, row)]));
}

/** Who has the page whose address ends so, or null. */
export async function directoryEntry(
  section: DirectorySection,
  shortId: string | null,
): Promise<Named | null> {
  if (shortId === null) return null;
  const [row] = await withPage(section, Prisma.sql`right(n.id::text, 12) = ${shortId}`);
  return row ?? null;
}
