-- What waits for its moment becomes a row of its own, for publishing and for withdrawing.

INSERT INTO schedule (id, publication_id, action, revision_id, at, prepared_by_id, prepared_by_name,
  approved_by_id, approved_by_name)
SELECT gen_random_uuid(), id, 'publish', scheduled_revision_id, go_live_at, submitted_by_id,
  coalesce(submitted_by_name, ''),
  (SELECT actor_id FROM audit_entry
    WHERE subject_type = 'publication' AND subject_id = publication.id::text AND verb = 'scheduled'
    ORDER BY audit_entry.id DESC LIMIT 1),
  coalesce(approved_by_name, '')
FROM publication WHERE stage = 'scheduled';

-- Who published without a second person, so that another can confirm it.
UPDATE publication SET forced_by_id = (
  SELECT actor_id FROM audit_entry
  WHERE subject_type = 'publication' AND subject_id = publication.id::text AND verb = 'published'
  ORDER BY audit_entry.id DESC LIMIT 1)
WHERE forced;

CREATE OR REPLACE FUNCTION own_revisions_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(ARRAY[NEW.draft_revision_id, NEW.live_revision_id])
      AS pointed(id) JOIN revision USING (id) WHERE revision.publication_id <> NEW.id
  ) THEN
    RAISE EXCEPTION 'a publication points only at its own revisions'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DROP INDEX publication_due;
ALTER TABLE publication
  DROP CONSTRAINT publication_schedule,
  DROP COLUMN go_live_at,
  DROP COLUMN scheduled_revision_id,
  DROP COLUMN approved_by_name;

-- The stage "scheduled" says that the draft revision itself waits for its moment; a pending schedule of an
-- older revision leaves the draft where it is. Checked when the transaction ends: both rows change in it.
CREATE FUNCTION scheduled_means_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM publication WHERE id = (to_jsonb(NEW) ->> TG_ARGV[0])::uuid
      AND (stage IS NOT DISTINCT FROM 'scheduled') <> EXISTS (
        SELECT FROM schedule WHERE publication_id = publication.id AND action = 'publish'
          AND revision_id = publication.draft_revision_id
          AND done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL)
  ) THEN
    RAISE EXCEPTION 'a publication is scheduled if and only if its draft has a pending schedule'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER publication_schedule AFTER INSERT OR UPDATE OF stage, draft_revision_id ON publication
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION scheduled_means_pending('id');
CREATE CONSTRAINT TRIGGER schedule_publication AFTER INSERT OR UPDATE ON schedule
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION scheduled_means_pending('publication_id');

CREATE INDEX schedule_ended ON schedule ((coalesce(done_at, cancelled_at, failed_at)) DESC, id DESC)
  WHERE coalesce(done_at, cancelled_at, failed_at) IS NOT NULL;
CREATE INDEX publication_unconfirmed ON publication (touched_at, id)
  WHERE forced AND confirmed_at IS NULL AND live_revision_id IS NOT NULL;

-- No address belongs to two publications, today's and former ones together.
CREATE FUNCTION address_of_one_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_TABLE_NAME = 'former_slug'
      AND EXISTS (SELECT FROM publication WHERE kind = NEW.kind AND slug = NEW.slug)
    OR TG_TABLE_NAME = 'publication'
      AND EXISTS (SELECT FROM former_slug WHERE kind = NEW.kind AND slug = NEW.slug) THEN
    RAISE EXCEPTION 'the address % belongs to another publication', NEW.slug
      USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_address BEFORE INSERT OR UPDATE OF slug ON publication
  FOR EACH ROW WHEN (NEW.slug IS NOT NULL) EXECUTE FUNCTION address_of_one_only();
CREATE TRIGGER former_slug_address BEFORE INSERT OR UPDATE ON former_slug
  FOR EACH ROW EXECUTE FUNCTION address_of_one_only();
