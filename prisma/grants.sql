-- What the running portal may do in a database that another role owns. Applied after every migration; applying it
-- again changes nothing. ":portal" stands for the portal's role.
GRANT USAGE ON SCHEMA public, graphile_worker TO :portal;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
-- A temporary table is found before one of the schema: under the name of a table, it would deceive the triggers.
DO $$
BEGIN
  EXECUTE format('REVOKE TEMPORARY ON DATABASE %I FROM PUBLIC', current_database());
END $$;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO :portal;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, graphile_worker TO :portal;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, graphile_worker TO :portal;

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :portal;
-- What is never deleted, and what is not even changed.
REVOKE DELETE ON publication, revision, audit_entry, media_use, schedule FROM :portal;
REVOKE UPDATE, DELETE ON revision, audit_entry, media_use FROM :portal;
-- The portal reads which migrations there are, and applies none.
REVOKE INSERT, UPDATE, DELETE ON _prisma_migrations FROM :portal;

-- Tables made between a migration and the next time that this file is applied.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :portal;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO :portal;

-- The job tables hide every row from whoever is not their owner unless a policy says otherwise; who reaches them is
-- what the grants above decide.
DO $$
DECLARE
  hidden text;
BEGIN
  FOR hidden IN
    SELECT relname FROM pg_class
    WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity
      AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = pg_class.oid AND polname = 'granted')
  LOOP
    EXECUTE format('CREATE POLICY granted ON graphile_worker.%I USING (true) WITH CHECK (true)', hidden);
  END LOOP;
END $$;
