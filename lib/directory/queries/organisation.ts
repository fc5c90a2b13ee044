import { directoryEntry } from "#lib/directory/queries/addresses";
import { type Appearance, mostAppearances } from "#lib/directory/schema";
import { db, Prisma } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";

/** The statement behind the events of an organisation, newest first. Events are always public. */
export const eventsQuery = (id: string) => Prisma.sql`
  SELECT p.slug, p.title, p.type, e.starts_on::text AS "startsOn", e.ends_on::text AS "endsOn",
    e.place_name AS place, m.parts, ARRAY[]::text[] AS roles
  FROM (SELECT publication_id, array_agg(DISTINCT part) AS parts FROM live_organisation
      WHERE organisation_id = ${id}::uuid GROUP BY publication_id) AS m
    JOIN LATERAL (SELECT * FROM live_event e WHERE e.publication_id = m.publication_id LIMIT 1) e ON true
    JOIN live_publication p ON p.publication_id = m.publication_id
  WHERE p.audience = 'public'
  ORDER BY e.starts_on DESC, e.publication_id DESC LIMIT ${mostAppearances}`;

/** How often it stood in our events with each part, and in how many events. */
const countsQuery = (id: string) => Prisma.sql`
  SELECT part, count(DISTINCT publication_id)::int AS events FROM live_organisation
  WHERE organisation_id = ${id}::uuid
  GROUP BY GROUPING SETS ((part), ()) ORDER BY events DESC, part`;

/** The organisation whose address ends so, as its public page shows it; null for what has no page. */
export const shownOrganisation = onceForPage(async (shortId: string | null) => {
  const entry = await directoryEntry("organisation", shortId);
  if (!entry) return null;
  const { id } = entry;
  const [row, counts, events] = await Promise.all([
    db().organisation.findUniqueOrThrow({
      where: { id },
      select: {
        ...{ id: true, name: true, kind: true, country: true, about: true, own: true },
        place: { select: { fullName: true } },
        aliases: { select: { alias: true }, orderBy: { searchName: "asc" } },
      },
    }),
    db().$queryRaw<{ part: Appearance["parts"][number] | null; events: number }[]>(countsQuery(id)),
    db().$queryRaw<Appearance[]>(eventsQuery(id)),
  ]);
  return {
    ...{ ...row, place: row.place?.fullName ?? "", aliases: row.aliases.map(({ alias }) => alias) },
    total: counts.find(({ part }) => part === null)?.events ?? 0,
    counts: counts.flatMap(({ part, events }) => (part ? [{ part, events }] : [])),
    events,
  };
});
export type ShownOrganisation = NonNullable<Awaited<ReturnType<typeof shownOrganisation>>>;
