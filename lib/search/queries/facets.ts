import { Prisma } from "#lib/platform/db";

const facet = (rows: Prisma.Sql) =>
  Prisma.sql`(SELECT coalesce(json_agg(f), '[]') FROM (${rows}) AS f)`;

/** By what the rows of `found` can be narrowed further, each value with how many of them it leaves. */
export const facets = Prisma.sql`json_build_object(
  'kind', ${facet(Prisma.sql`SELECT kind AS value, '' AS label, count(*) FROM found
    GROUP BY kind ORDER BY count DESC, kind`)},
  'type', ${facet(Prisma.sql`SELECT type AS value, '' AS label, count(*) FROM found
    WHERE kind <> 'page' GROUP BY type ORDER BY count DESC, type`)},
  'year', ${facet(Prisma.sql`SELECT extract(year FROM day)::text AS value, '' AS label, count(*)
    FROM found GROUP BY 1 ORDER BY 1 DESC`)},
  'place', ${facet(Prisma.sql`SELECT p.id AS value, p.name AS label, met.count FROM (
      SELECT department AS id, count(*) AS count FROM found GROUP BY 1) AS met
    JOIN place p USING (id) ORDER BY met.count DESC, p.name`)},
  'organisation', ${facet(Prisma.sql`SELECT o.id AS value, o.name AS label, met.count FROM (
      SELECT id, count(*) AS count FROM found, unnest(organisations) AS id
      GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 8) AS met
    JOIN organisation o USING (id) ORDER BY met.count DESC, o.name`)})`;
