import pg from "pg";
import { eventArticle } from "#lib/events/article";
import { eventDraft } from "#lib/events/schema";
import { type Access, clusterUrl } from "#lib/platform/database/access";

/** What is big when there are many events. Their indexes are made once they are full, which is far quicker. */
export const bigTables = [
  ...["publication", "revision", "audit_entry", "live_publication", "live_search", "live_event"],
  ...["live_participant", "live_organisation"],
];

const words = [
  ...["crédito", "socios", "ahorro", "asamblea", "taller", "quinua", "alpaca", "feria", "trueque"],
  ...[
    "delegados",
    "vigilancia",
    "oficina",
    "puno",
    "juliaca",
    "ilave",
    "riego",
    "truchas",
    "tejido",
  ],
];
const types = ["capacitacion", "feria", "asamblea", "pasantia", "convenio", "reunion"];

/** What every one of them says: nothing, in the shape of an article. */
const article = JSON.stringify(eventArticle(eventDraft.parse({})));

const list = (values: string[]) => `ARRAY[${values.map((value) => `'${value}'`).join(",")}]`;
const pick = (values: string[], by: string) =>
  `(${list(values)})[1 + (${by})::bigint % ${values.length}]`;
const idOf = (name: string) => `md5('${name} ' || n)::uuid`;
const sentence = [1, 7, 31, 211, 1009]
  .map((step) => pick(words, `n * ${step} + n / ${step}`))
  .join(" || ' ' || ");

/** Big tables filled at once, as the superuser that no trigger stops: their rows agree as triggers would have it. */
const statements = (count: number, named: number) => `
SET session_replication_role = replica;
SET maintenance_work_mem = '256MB';
CREATE TEMPORARY TABLE index_kept AS SELECT format('%I.%I', n.nspname, c.relname) AS name, pg_get_indexdef(i.indexrelid) AS made_by
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE i.indrelid IN (${bigTables.map((table) => `'${table}'::regclass`).join(", ")})
    AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = i.indexrelid);
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT * FROM index_kept LOOP EXECUTE 'DROP INDEX ' || one.name; END LOOP;
END $$;
CREATE TEMPORARY TABLE text_made AS SELECT n AS text, said, search_vector(search_fold(said), 'A') AS heading,
    search_vector(search_fold(said), 'A') || search_vector(search_fold(said), 'D') AS words
  FROM generate_series(0, 499) n, LATERAL (SELECT ${sentence} AS said) AS one;
INSERT INTO person (id, name, search_name)
  SELECT ${idOf("persona")}, 'Persona de prueba ' || n, 'persona de prueba ' || n FROM generate_series(1, ${named}) n;
INSERT INTO organisation (id, name, search_name)
  SELECT ${idOf("organización")}, 'Cooperativa de prueba ' || n, 'cooperativa de prueba ' || n
  FROM generate_series(1, ${named}) n;
CREATE TEMPORARY TABLE made AS SELECT n, ${idOf("evento")} AS id, ${idOf("revisión")} AS revision,
    'Evento de prueba ' || n AS title, 'evento-de-prueba-' || n AS slug,
    ${pick(types, "n * 13")} AS type, n % 500 AS text,
    date '1996-01-08' + (n::bigint * 7919 % 11000)::int AS day,
    places[1 + n % 190] AS place
  FROM generate_series(1, ${count}) n,
    (SELECT array_agg(id ORDER BY id) AS places FROM place WHERE level = 'province') AS known;
INSERT INTO publication (id, kind, slug, title, search_title, touched_at, first_published_at,
    draft_revision_id, live_revision_id, forced)
  SELECT id, 'event', slug, title, lower(title), now() - n * interval '1 minute', now(), revision, revision, false
  FROM made;
INSERT INTO revision (id, publication_id, number, content, content_hash, note, author_name, at)
  SELECT revision, id, 1, json_build_object('title', title, 'type', type), '', '', 'Prueba', now() FROM made;
INSERT INTO audit_entry (id, at, actor_name, verb, subject_type, subject_id, revision_id, data, previous_hash, hash)
  SELECT n, now(), 'Prueba', 'published', 'publication', id::text, revision, '{}', '', md5(n::text) FROM made;
INSERT INTO live_publication (publication_id, kind, type, slug, title, summary, published_at, article, proof,
    search_text, day, department, organisations)
  SELECT id, 'event', type, slug, title, said, now() - n * interval '1 minute', '${article}', '{}', said, day,
    left(place, 2), ARRAY[md5('organización ' || 1 + n * 37 % ${named})::uuid]
  FROM made JOIN text_made USING (text);
INSERT INTO live_search (publication_id, kind, type, audience, day, heading, words, department, organisations)
  SELECT p.publication_id, p.kind, p.type, p.audience, p.day, heading, words, p.department, p.organisations
  FROM live_publication p JOIN made ON made.id = p.publication_id JOIN text_made USING (text);
INSERT INTO search_word (word, count)
  SELECT word, ${count} / 4 FROM unnest(${list(words)} || ARRAY['evento', 'prueba']) AS given,
    search_words_of(search_fold(given)) AS word ON CONFLICT DO NOTHING;
INSERT INTO live_event (publication_id, type, starts_on, ends_on, days, year, headcount, place_id, place_name)
  SELECT id, type, day, day + (n % 3)::int, 1 + n % 3, extract(year FROM day), 8 + n % 90, place, 'Puno' FROM made;
INSERT INTO live_participant (publication_id, position, person_id, name, role, office, part, starts_on)
  SELECT id, p, md5('persona ' || 1 + (n * 31 + p * 17) % ${named})::uuid, 'Persona de prueba', '', '', 'delegate', day
  FROM made, generate_series(0, 1) p;
INSERT INTO live_organisation (publication_id, position, organisation_id, name, part, starts_on)
  SELECT id, 0, md5('organización ' || 1 + n * 37 % ${named})::uuid, 'Cooperativa de prueba', 'host', day FROM made;
INSERT INTO event_tally (year, type, department, events, days, unknown, attendances, women, men)
  SELECT year, type, left(place_id, 2), count(*), sum(days), 0, sum(headcount), 0, 0
  FROM live_event GROUP BY 1, 2, 3;
DO $$ DECLARE one record; BEGIN
  FOR one IN SELECT * FROM index_kept LOOP EXECUTE one.made_by; END LOOP;
END $$;
UPDATE content_version SET version = version + 1;
RESET session_replication_role;
`;

/**
 * Fills the database of the environment with so many events, in seconds: many rows of every big table, without
 * contents worth reading. `named` people and as many organisations stand in them.
 */
export async function fillWithEvents(access: Access, count: number, named = 2_000): Promise<void> {
  const { pathname } = new URL(process.env.DATABASE_URL ?? "");
  const connectionString = clusterUrl(access, pathname.slice(1), "postgres");
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statements(count, named));
    await client.query("VACUUM ANALYZE");
  } finally {
    await client.end();
  }
}
