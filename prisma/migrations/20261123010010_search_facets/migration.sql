-- By which department and by which organisations a search is narrowed, beside its words: looked up for each of the
-- hundreds of publications that answer, they took longer than finding those.
ALTER TABLE "live_search"
  ADD COLUMN "department" TEXT,
  ADD COLUMN "organisations" UUID[] DEFAULT ARRAY[]::UUID[];

CREATE FUNCTION place_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE live_search s SET department = left(r.place_id, 2)
  FROM after_rows r WHERE s.publication_id = r.publication_id;
  RETURN NULL;
END $$;
-- The cooperative's own offices take part in nearly everything, so nobody narrows by them.
CREATE FUNCTION tie_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE live_search s SET organisations = tied.ids FROM (
    SELECT publication_id, coalesce(array_agg(DISTINCT organisation_id) FILTER (WHERE organisation_id IS NOT NULL AND part <> 'own'), '{}') AS ids
    FROM live_organisation WHERE publication_id IN (SELECT publication_id FROM after_rows) GROUP BY publication_id) AS tied
  WHERE s.publication_id = tied.publication_id AND s.organisations IS DISTINCT FROM tied.ids;
  RETURN NULL;
END $$;
CREATE TRIGGER live_event_placed AFTER INSERT ON live_event
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION place_search();
CREATE TRIGGER live_event_placed_again AFTER UPDATE ON live_event
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION place_search();
CREATE TRIGGER live_organisation_tied AFTER INSERT ON live_organisation
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tie_search();
CREATE TRIGGER live_organisation_tied_again AFTER UPDATE ON live_organisation
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tie_search();

UPDATE live_search s SET department = left(e.place_id, 2)
FROM live_event e WHERE e.publication_id = s.publication_id;
UPDATE live_search s SET organisations = tied.ids FROM (
  SELECT publication_id, array_agg(DISTINCT organisation_id) AS ids FROM live_organisation
  WHERE organisation_id IS NOT NULL AND part <> 'own' GROUP BY publication_id) AS tied
WHERE s.publication_id = tied.publication_id;
