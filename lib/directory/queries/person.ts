import { directoryAddresses, directoryEntry } from "#lib/directory/queries/addresses";
import { heldPosts } from "#lib/directory/queries/posts";
import { type Appearance, mostAppearances } from "#lib/directory/schema";
import { type CivilDate, toDateColumn } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";

/** The statement behind the events of a person, newest first: those that name a role. Events are always public. */
export const eventsQuery = (id: string) => Prisma.sql`
  SELECT p.slug, p.title, p.type, e.starts_on::text AS "startsOn", e.ends_on::text AS "endsOn",
    e.place_name AS place, ARRAY[]::text[] AS parts, m.roles
  FROM (SELECT publication_id, array_agg(DISTINCT role || CASE WHEN office = '' THEN '' ELSE ' de la oficina de ' || office END)
        AS roles FROM live_participant WHERE person_id = ${id}::uuid AND role <> '' GROUP BY publication_id) AS m
    JOIN LATERAL (SELECT * FROM live_event e WHERE e.publication_id = m.publication_id LIMIT 1) e ON true
    JOIN live_publication p ON p.publication_id = m.publication_id
  WHERE p.audience = 'public'
  ORDER BY e.starts_on DESC, e.publication_id DESC LIMIT ${mostAppearances + 1}`;

/** The person whose address ends so, as their public page shows them; null for whoever has no page. */
export const shownPerson = onceForPage(async (shortId: string | null) => {
  const entry = await directoryEntry("person", shortId);
  if (!entry) return null;
  const { id } = entry;
  const [row, posts, events] = await Promise.all([
    db().person.findUniqueOrThrow({
      where: { id },
      select: { id: true, name: true, honorific: true },
    }),
    heldPosts({ personId: id }),
    db().$queryRaw<Appearance[]>(eventsQuery(id)),
  ]);
  const pages = await directoryAddresses(
    "organisation",
    posts.map((post) => post.organisationId),
  );
  const isMore = events.length > mostAppearances;
  return {
    ...row,
    // A post elsewhere is told only where the organisation itself is: it stands in what we published.
    posts: posts.flatMap((post) => {
      const page = pages.get(post.organisationId);
      return page ? [{ ...post, page }] : [];
    }),
    events: events.slice(0, mostAppearances),
    isMore,
  };
});
export type ShownPerson = NonNullable<Awaited<ReturnType<typeof shownPerson>>>;

/** Who holds a post of our own cooperative on a day. */
export function ownPosts(today: CivilDate) {
  const day = toDateColumn(today);
  const held = [
    { OR: [{ heldFrom: null }, { heldFrom: { lte: day } }] },
    { OR: [{ heldTo: null }, { heldTo: { gte: day } }] },
  ];
  return heldPosts({ organisation: { own: true }, boundsKnown: true, AND: held });
}
