import { directoryAddress } from "#lib/directory/address";
import { shown, tableOf } from "#lib/directory/queries/visible";
import type { DirectorySection } from "#lib/directory/schema";
import { db, Prisma } from "#lib/platform/db";

const appearancesOf: Record<DirectorySection, Prisma.Sql> = {
  organisation: Prisma.sql`live_organisation l JOIN live_publication p USING (publication_id)
    WHERE p.audience = 'public' AND l.organisation_id = n.id`,
  person: Prisma.sql`live_participant l JOIN live_publication p USING (publication_id)
    WHERE p.audience = 'public' AND l.person_id = n.id AND l.role <> ''`,
};

/** Everybody of a section who has a page, with the instant of the last change of what it shows. */
function changed(section: DirectorySection): Prisma.Sql {
  const { joins, where } = shown(section);
  return Prisma.sql`
    SELECT n.id, n.name, greatest(n.created_at,
      (SELECT max(p.published_at) FROM ${appearancesOf[section]}),
      (SELECT a.at FROM audit_entry a WHERE a.subject_type = ${section} AND a.subject_id = n.id::text
        ORDER BY a.id DESC LIMIT 1)) AS "changedAt"
    FROM ${tableOf(section)} ${joins} WHERE ${where}`;
}

interface Part {
  /** From 1 on. */
  part: number;
  /** The last id of the list before. */
  after: string | null;
  changedAt: Date;
}

/** Into which lists of `size` the pages of a section are divided, in the order of their ids. */
export function directoryParts(section: DirectorySection, size: number): Promise<Part[]> {
  return db().$queryRaw<Part[]>(Prisma.sql`
    SELECT part + 1 AS part, max("changedAt") AS "changedAt",
      lag(max(id::text)) OVER (ORDER BY part) AS after
    FROM (SELECT id, "changedAt", ((row_number() OVER (ORDER BY id) - 1) / ${size}::int)::int AS part
      FROM (${changed(section)}) everybody) numbered
    GROUP BY part ORDER BY part`);
}

/** The pages of a section after an id, with the instant of the last change of each. */
export async function directoryPages(
  section: DirectorySection,
  { after, size }: { after: string | null; size: number },
) {
  const beyond = after ? Prisma.sql`WHERE id > ${after}::uuid` : Prisma.empty;
  const rows = await db().$queryRaw<{ id: string; name: string; changedAt: Date }[]>(Prisma.sql`
    SELECT * FROM (${changed(section)}) everybody ${beyond} ORDER BY id LIMIT ${size}`);
  return rows.map((row) => ({ path: directoryAddress(section, row), changedAt: row.changedAt }));
}
