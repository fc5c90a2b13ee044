-- Who follows the version is told which it is, instead of having to ask for it.
CREATE OR REPLACE FUNCTION bump_content_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  told bigint;
BEGIN
  -- The same lock as the audit log's, taken first by both, so that no order of writing can deadlock.
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  UPDATE content_version SET version = version + 1 RETURNING version INTO told;
  PERFORM pg_notify('content_version', told::text);
  RETURN NULL;
END $$;
