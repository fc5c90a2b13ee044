import type { DirectorySection } from "#lib/directory/schema";
import { Prisma } from "#lib/platform/db";

const table: Record<DirectorySection, Prisma.Sql> = {
  organisation: Prisma.sql`organisation`,
  person: Prisma.sql`person`,
};

/** The table that a section reads, as "n". */
export const tableOf = (section: DirectorySection) => Prisma.sql`${table[section]} n`;

/** That a post "x" is one of our own cooperative. */
export const isOurs = Prisma.sql`
  x.organisation_id = ANY (ARRAY(SELECT id FROM organisation WHERE own))`;

// Each LIMIT keeps the question to one look at an index for each row, however many events there are.
const posts = Prisma.sql`
  SELECT true AS held FROM "position" x WHERE x.person_id = n.id AND ${isOurs} LIMIT 1`;
const roles = Prisma.sql`
  SELECT true AS held FROM live_participant l WHERE l.person_id = n.id AND l.role <> '' LIMIT 1`;
const parts = Prisma.sql`
  SELECT true AS held FROM live_organisation l WHERE l.organisation_id = n.id LIMIT 1`;

/**
 * Who has a page in the public directory, as joins to "n" and their condition (docs/decisions/0015): an organisation
 * that stands in a live event, and our own; a person whom a live event names with a role, or who holds or held a post of ours.
 */
export function shown(section: DirectorySection): { joins: Prisma.Sql; where: Prisma.Sql } {
  if (section === "organisation") {
    const joins = Prisma.sql`LEFT JOIN LATERAL (${parts}) a ON true`;
    return { joins, where: Prisma.sql`(n.own OR a.held)` };
  }
  const joins = Prisma.sql`LEFT JOIN LATERAL (${roles}) a ON true LEFT JOIN LATERAL (${posts}) b ON true`;
  return { joins, where: Prisma.sql`(a.held OR b.held)` };
}
