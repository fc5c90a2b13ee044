-- A title such as «Quiénes somos» has no word that the index keeps. Its longer words are kept as they are, so
-- that somebody who types them finds it; articles and prepositions of three letters or less are not.
CREATE FUNCTION search_plainly(folded text) RETURNS tsvector LANGUAGE sql STABLE STRICT AS $$
  SELECT array_to_tsvector(coalesce(array_agg(word), '{}'))
  FROM search_words_of(folded) AS word WHERE length(word) >= 4 AND search_stem(word) IS NULL
$$;

CREATE OR REPLACE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  WITH folded AS MATERIALIZED (
    SELECT publication_id, audience, search_fold(left(search_text, 300000)) AS body FROM after_rows
  ), learnt AS (
    INSERT INTO search_word (word, count)
    SELECT word, count(*) FROM folded, search_words_of(body) AS word
    WHERE audience = 'public' GROUP BY word ORDER BY word
    ON CONFLICT (word) DO UPDATE SET count = search_word.count + EXCLUDED.count)
  INSERT INTO live_search (publication_id, kind, type, audience, day, heading, words)
  SELECT r.publication_id, r.kind, r.type, r.audience,
    coalesce(r.day, (r.published_at AT TIME ZONE 'America/Lima')::date), heading,
    heading || search_vector(search_fold(r.summary), 'B') ||
      search_vector(search_fold(r.search_names), 'C') || search_vector(f.body, 'D')
  FROM after_rows r JOIN folded f USING (publication_id),
    LATERAL (SELECT search_fold(r.title) AS title OFFSET 0) AS t,
    LATERAL (SELECT search_vector(t.title, 'A') || search_plainly(t.title) AS heading OFFSET 0) AS h
  ON CONFLICT (publication_id) DO UPDATE SET kind = EXCLUDED.kind, type = EXCLUDED.type,
    audience = EXCLUDED.audience, day = EXCLUDED.day, heading = EXCLUDED.heading, words = EXCLUDED.words;
  RETURN NULL;
END $$;

UPDATE live_search s SET heading = heading || added, words = words || added
FROM live_publication p,
  LATERAL (SELECT search_plainly(search_fold(p.title)) AS added OFFSET 0) AS t
WHERE p.publication_id = s.publication_id AND added <> ''::tsvector;
