-- Who stands in the events of some years is answered by an index alone: each row says the first day of its event.
ALTER TABLE live_participant ADD COLUMN starts_on DATE;
UPDATE live_participant l SET starts_on = e.starts_on FROM live_event e WHERE e.publication_id = l.publication_id;
ALTER TABLE live_participant ALTER COLUMN starts_on SET NOT NULL;

ALTER TABLE live_organisation ADD COLUMN starts_on DATE;
UPDATE live_organisation l SET starts_on = e.starts_on FROM live_event e WHERE e.publication_id = l.publication_id;
ALTER TABLE live_organisation ALTER COLUMN starts_on SET NOT NULL;

DROP INDEX live_participant_person_id_idx;
DROP INDEX live_participant_unregistered;
DROP INDEX live_organisation_organisation_id_idx;
DROP INDEX live_organisation_unregistered;
CREATE INDEX live_participant_person_id_starts_on_publication_id_idx
  ON live_participant (person_id, starts_on, publication_id);
CREATE INDEX live_organisation_organisation_id_starts_on_publication_id_idx
  ON live_organisation (organisation_id, starts_on, publication_id);

-- What Prisma's schema cannot say.
-- Of its own organisation, which stands in nearly every event, no figure asks.
CREATE INDEX live_organisation_met ON live_organisation (organisation_id, starts_on, publication_id) WHERE part <> 'own';
CREATE INDEX live_organisation_host ON live_organisation (organisation_id, starts_on, publication_id) WHERE part = 'host';
-- Names that stand outside the registry.
CREATE INDEX live_participant_unregistered ON live_participant (name, starts_on, publication_id) WHERE person_id IS NULL;
CREATE INDEX live_organisation_unregistered ON live_organisation (name, starts_on, publication_id, part)
  WHERE organisation_id IS NULL;

-- Places within a place, compared letter by letter.
CREATE INDEX live_event_place_prefix ON live_event (place_id text_pattern_ops);

-- The history finds words where the portal's search finds them, so that no text is analysed and kept twice.
DROP INDEX live_publication_search;

-- A search as people type it ("comercio justo", café -feria), in the words of the index. What would be taken for
-- a separator has to stand for itself until the text is folded.
CREATE FUNCTION search_typed(typed text) RETURNS tsquery LANGUAGE sql STABLE STRICT PARALLEL SAFE RETURN
  websearch_to_tsquery('pg_catalog.spanish',
    replace(search_fold(regexp_replace(typed, '(^|\s)-(?=\S)', '\1' || U&'\E001', 'g')), U&'\E001', '-'));
