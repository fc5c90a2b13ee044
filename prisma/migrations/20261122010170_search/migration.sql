-- What a search needs of each live publication: the names in it, and the day that it is listed by (of an
-- event, its first; of anything else, the day of its publication, which needs no column).
ALTER TABLE live_publication
  ADD COLUMN search_names TEXT NOT NULL DEFAULT '',
  ADD COLUMN day DATE;

-- CreateTable
CREATE TABLE "live_search" (
    "publication_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "audience" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "heading" tsvector NOT NULL,
    "words" tsvector NOT NULL,

    CONSTRAINT "live_search_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT COLLATE "C" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_synonym" (
    "id" UUID NOT NULL,
    "word" TEXT NOT NULL,
    "other" TEXT NOT NULL,
    "search_word" TEXT NOT NULL,
    "search_other" TEXT NOT NULL,
    "added_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_synonym_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "search_synonym_search_word_idx" ON "search_synonym"("search_word");

-- CreateIndex
CREATE INDEX "search_synonym_search_other_idx" ON "search_synonym"("search_other");

-- AddForeignKey
ALTER TABLE "live_search" ADD CONSTRAINT "live_search_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_publication"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- Small letters, no accents, and spaces for what may stand between words: lib/search/words.ts folds what is
-- asked in the same way. A letter of nobody's keeps the place of ñ while accents are taken away. No regular
-- expression and no long list of letters: this reads every text that is published.
CREATE FUNCTION search_fold(written text) RETURNS text
LANGUAGE sql STABLE STRICT PARALLEL SAFE RETURN replace(translate(lower(unaccent(
  replace(replace(replace(replace(written, U&'n\0303', U&'\E000'), U&'N\0303', U&'\E000'),
    'ñ', U&'\E000'), 'Ñ', U&'\E000'))),
  '-./@:_''<>&#+~=' || U&'\0301\0300\0308\0302', '               '), U&'\E000', 'ñ');

CREATE FUNCTION search_vector(folded text, weight "char") RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  setweight(to_tsvector('pg_catalog.spanish', folded), weight);
-- How the index keeps a word: its stem; nothing for words that are not searched, such as articles.
CREATE FUNCTION search_stem(word text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN (ts_lexize('pg_catalog.spanish_stem', word))[1];
-- Which words are forms of one. Most endings are known to the stemmer without their accent; of -ción and
-- -sión only the plural is.
CREATE FUNCTION search_family(word text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN
  (ts_lexize('pg_catalog.spanish_stem', regexp_replace(word, 'ion$', 'ión')))[1];

-- Words are kept as they are: unpacking them for each row that is ranked would cost more than their room.
ALTER TABLE live_search ALTER COLUMN words SET STORAGE EXTERNAL;
-- A search reads what waits to enter these indexes row by row: little may wait.
CREATE INDEX live_search_words ON live_search USING gin (words) WITH (gin_pending_list_limit = 128);
CREATE INDEX live_search_heading ON live_search USING gin (heading) WITH (gin_pending_list_limit = 64);
CREATE INDEX live_search_day ON live_search (day DESC, publication_id DESC);

ALTER TABLE search_word
  ADD COLUMN plain TEXT GENERATED ALWAYS AS (translate(word, 'ñ', 'n')) STORED,
  ADD COLUMN stem TEXT GENERATED ALWAYS AS (search_stem(word)) STORED,
  ADD COLUMN family TEXT GENERATED ALWAYS AS (search_family(word)) STORED,
  ADD CONSTRAINT search_word_count CHECK (count >= 0);
ALTER TABLE search_word SET (fillfactor = 70);
CREATE INDEX search_word_plain ON search_word (plain);
CREATE INDEX search_word_family ON search_word (family);
CREATE INDEX search_word_similar ON search_word USING gin (plain gin_trgm_ops);

ALTER TABLE search_synonym ADD CONSTRAINT search_synonym_words CHECK (
  search_word <> '' AND search_other <> '' AND search_word <> search_other);
CREATE UNIQUE INDEX search_synonym_pair ON search_synonym (
  least(search_word, search_other), greatest(search_word, search_other));

-- The words of the public texts and in how many of them each is. One that no text has any more stays with
-- a count of 0. What is reserved for some readers suggests nothing to others.
CREATE FUNCTION search_words_of(folded text) RETURNS SETOF text LANGUAGE sql STABLE STRICT AS $$
  SELECT word FROM unnest(tsvector_to_array(to_tsvector('pg_catalog.simple', folded))) AS word
  WHERE length(word) BETWEEN 2 AND 40
$$;
CREATE FUNCTION forget_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE search_word SET count = greatest(count - texts, 0) FROM (
    SELECT word AS gone, count(*) AS texts
    FROM before_rows, search_words_of(search_fold(left(search_text, 300000))) AS word
    WHERE audience = 'public' GROUP BY word) AS old
  WHERE word = gone;
  RETURN NULL;
END $$;
CREATE FUNCTION learn_search_words() RETURNS trigger LANGUAGE plpgsql AS $$
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
    LATERAL (SELECT search_vector(search_fold(r.title), 'A') AS heading OFFSET 0) AS t
  ON CONFLICT (publication_id) DO UPDATE SET kind = EXCLUDED.kind, type = EXCLUDED.type,
    audience = EXCLUDED.audience, day = EXCLUDED.day, heading = EXCLUDED.heading, words = EXCLUDED.words;
  RETURN NULL;
END $$;
-- They run after the trigger that takes the lock of the content version, so no two of them meet.
CREATE TRIGGER live_publication_searchable AFTER INSERT ON live_publication
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();
CREATE TRIGGER live_publication_searched_no_more AFTER DELETE ON live_publication
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION forget_search_words();

CREATE TRIGGER live_publication_searched_before AFTER UPDATE ON live_publication
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION forget_search_words();
CREATE TRIGGER live_publication_searched_now AFTER UPDATE ON live_publication
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION learn_search_words();

-- The names by which pages are found are part of what the portal shows.
CREATE TRIGGER search_synonym_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON search_synonym
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER organisation_alias_changed AFTER INSERT OR UPDATE OR DELETE ON organisation_alias
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER organisation_name_changed AFTER UPDATE OF name ON organisation
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER person_name_changed AFTER UPDATE OF name ON person
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();

-- What is live already becomes findable.
UPDATE live_publication p SET day = (
  SELECT starts_on FROM live_event e WHERE e.publication_id = p.publication_id);
