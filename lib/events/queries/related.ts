import type { EventType } from "#lib/events/schema";
import type { CivilDate } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";

const most = 4;

/** Why an event is offered beside another, the strongest reason first. */
export const relations = ["edition", "host", "project", "organisation", "place"] as const;
export type Relation = (typeof relations)[number];

/** Another event that a reader of one may want, and why. */
export interface RelatedEvent {
  slug: string;
  title: string;
  type: EventType;
  startsOn: CivilDate;
  endsOn: CivilDate;
  place: string;
  relation: Relation;
}

/**
 * The statement behind what is related to an event: what shares a host, an organisation other than ours, a project or
 * the place; an earlier one of the same type with the same host or in the same place is its previous edition. Among equals
 * the nearest in time. Events are always public.
 */
export const relatedQuery = (publicationId: string) => Prisma.sql`
  WITH self AS MATERIALIZED (SELECT * FROM live_event WHERE publication_id = ${publicationId}::uuid),
  met AS MATERIALIZED (
    SELECT o.publication_id, CASE WHEN mine.part = 'host' AND o.part = 'host' THEN 2 ELSE 4 END AS rank
    FROM live_organisation mine JOIN live_organisation o USING (organisation_id)
    WHERE mine.publication_id = ${publicationId}::uuid AND mine.part <> 'own' AND o.part <> 'own'
    UNION ALL
    SELECT p.publication_id, 3 FROM live_project mine JOIN live_project p USING (project_id)
    WHERE mine.publication_id = ${publicationId}::uuid
    UNION ALL
    (SELECT e.publication_id, 5 FROM live_event e
      WHERE e.place_id = (SELECT place_id FROM self) ORDER BY e.starts_on DESC LIMIT 200)),
  best AS (
    SELECT publication_id, min(rank) AS rank, count(DISTINCT rank) AS reasons, bool_or(rank IN (2, 5)) AS recurs
    FROM met WHERE publication_id <> ${publicationId}::uuid GROUP BY publication_id
    ORDER BY rank, reasons DESC LIMIT 300),
  ranked AS (
    SELECT e.*, best.reasons, abs(e.starts_on - self.starts_on) AS distance,
      CASE WHEN recurs AND e.type = self.type AND e.starts_on < self.starts_on THEN 1 ELSE rank END AS rank
    FROM self, best JOIN LATERAL (SELECT * FROM live_event e WHERE e.publication_id = best.publication_id LIMIT 1) e ON true)
  SELECT p.slug, p.title, r.type, r.starts_on::text AS "startsOn", r.ends_on::text AS "endsOn",
    r.place_name AS place, (ARRAY['edition', 'host', 'project', 'organisation', 'place'])[r.rank] AS relation
  FROM (SELECT * FROM ranked ORDER BY rank, reasons DESC, distance, publication_id LIMIT ${most}) r
    JOIN live_publication p USING (publication_id) WHERE p.audience = 'public'
  ORDER BY r.rank, r.reasons DESC, r.distance, r.publication_id`;

/** Up to four live events related to one, the nearest to it first. */
export function relatedEvents(publicationId: string): Promise<RelatedEvent[]> {
  return db().$queryRaw<RelatedEvent[]>(relatedQuery(publicationId));
}
