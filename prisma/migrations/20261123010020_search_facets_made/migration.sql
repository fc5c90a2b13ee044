-- What a search is narrowed by is written with its words. Adding it afterwards wrote the row of the index up to three
-- times for each publication, and every search read what was left of the earlier ones.
ALTER TABLE "live_publication"
  ADD COLUMN "department" TEXT,
  ADD COLUMN "organisations" UUID[] DEFAULT ARRAY[]::UUID[];

DROP TRIGGER live_event_placed ON live_event;
DROP TRIGGER live_event_placed_again ON live_event;
DROP TRIGGER live_organisation_tied ON live_organisation;
DROP TRIGGER live_organisation_tied_again ON live_organisation;
DROP FUNCTION place_search();
DROP FUNCTION tie_search();

ALTER TABLE live_publication DISABLE TRIGGER USER;
UPDATE live_publication p SET department = s.department, organisations = s.organisations
FROM live_search s
WHERE s.publication_id = p.publication_id AND (s.department IS NOT NULL OR s.organisations <> '{}');
ALTER TABLE live_publication ENABLE TRIGGER USER;

CREATE OR REPLACE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH folded AS MATERIALIZED (
    SELECT publication_id, audience, search_fold(left(search_text, 300000)) AS body FROM after_rows
  ), learnt AS (
    INSERT INTO search_word (word, count)
    SELECT word, count(*) FROM folded, search_words_of(body) AS word
    WHERE audience = 'public' GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET count = search_word.count + EXCLUDED.count)
  INSERT INTO live_search (publication_id, kind, type, audience, department, organisations, day, heading, words)
  SELECT r.publication_id, r.kind, r.type, r.audience, r.department, r.organisations,
    coalesce(r.day, (r.published_at AT TIME ZONE 'America/Lima')::date), heading,
    heading || search_vector(search_fold(r.summary), 'B') ||
      search_vector(search_fold(r.search_names), 'C') || search_vector(f.body, 'D')
  FROM after_rows r JOIN folded f USING (publication_id),
    LATERAL (SELECT search_fold(r.title) AS title OFFSET 0) AS t,
    LATERAL (SELECT search_vector(t.title, 'A') || search_plainly(t.title) AS heading OFFSET 0) AS h
  ON CONFLICT (publication_id) DO UPDATE SET kind = EXCLUDED.kind, type = EXCLUDED.type,
    audience = EXCLUDED.audience, department = EXCLUDED.department,
    organisations = EXCLUDED.organisations, day = EXCLUDED.day, heading = EXCLUDED.heading, words = EXCLUDED.words;
  RETURN NULL;
END $$;
