
-- CreateEnum
CREATE TYPE "role" AS ENUM ('member', 'staff', 'reviewer', 'director', 'administrator');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('savings_credit', 'agrarian', 'cooperative', 'ngo', 'network', 'public', 'company', 'university', 'association', 'other');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_sign_in_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "user_agent" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_failure" (
    "id" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sign_in_failure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT,
    "stage" TEXT,
    "draft_revision_id" UUID,
    "live_revision_id" UUID,
    "scheduled_revision_id" UUID,
    "go_live_at" TIMESTAMPTZ(3),
    "author_id" UUID,
    "submitted_by_id" UUID,
    "submitted_by_name" TEXT,
    "approved_by_name" TEXT,
    "returned_note" TEXT,
    "forced" BOOLEAN NOT NULL DEFAULT false,
    "first_published_at" TIMESTAMPTZ(3),
    "withdrawn_reason" TEXT,
    "title" TEXT NOT NULL DEFAULT '',
    "search_title" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "touched_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "content_hash" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "verb" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "revision_id" UUID,
    "data" JSONB NOT NULL DEFAULT '{}',
    "request_id" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "previous_hash" TEXT NOT NULL DEFAULT '',
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "content_version" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "content_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "live_publication" (
    "publication_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "pinned_until" DATE,
    "article" JSONB NOT NULL,
    "proof" JSONB NOT NULL,
    "search_text" TEXT NOT NULL,

    CONSTRAINT "live_publication_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "live_event" (
    "publication_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "starts_at" TEXT,
    "days" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "headcount" INTEGER,
    "women" INTEGER,
    "men" INTEGER,
    "place_id" TEXT,
    "place_name" TEXT NOT NULL,

    CONSTRAINT "live_event_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "live_participant" (
    "publication_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "live_participant_pkey" PRIMARY KEY ("publication_id","position")
);

-- CreateTable
CREATE TABLE "live_organisation" (
    "publication_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "organisation_id" UUID,
    "name" TEXT NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "live_organisation_pkey" PRIMARY KEY ("publication_id","position")
);

-- CreateTable
CREATE TABLE "live_project" (
    "publication_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "project_id" UUID,
    "name" TEXT NOT NULL,

    CONSTRAINT "live_project_pkey" PRIMARY KEY ("publication_id","position")
);

-- CreateTable
CREATE TABLE "withdrawn_notice" (
    "publication_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawn_notice_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "organisation_kind" NOT NULL DEFAULT 'other',
    "country" TEXT NOT NULL DEFAULT 'PE',
    "place_id" TEXT,
    "about" TEXT NOT NULL DEFAULT '',
    "own" BOOLEAN NOT NULL DEFAULT false,
    "search_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_alias" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "alias" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "organisation_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "honorific" TEXT NOT NULL DEFAULT '',
    "search_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "position" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "office_id" UUID,
    "title" TEXT NOT NULL,
    "held_from" DATE,
    "held_to" DATE,
    "bounds_known" BOOLEAN NOT NULL DEFAULT true,
    "source" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "position_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "office" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "place_id" TEXT,
    "open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "office_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "project" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sponsor_id" UUID,
    "starts_on" DATE,
    "ends_on" DATE,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "parent_id" TEXT,
    "full_name" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "institution_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "content" JSONB NOT NULL,
    "logo" BYTEA,
    "logo_version" TEXT,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_settings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "account_name_id_idx" ON "account"("name", "id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE INDEX "session_expires_at_idx" ON "session"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_failure_subject_at_idx" ON "sign_in_failure"("subject", "at");

-- CreateIndex
CREATE INDEX "sign_in_failure_at_idx" ON "sign_in_failure"("at");

-- CreateIndex
CREATE UNIQUE INDEX "publication_draft_revision_id_key" ON "publication"("draft_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_live_revision_id_key" ON "publication"("live_revision_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_scheduled_revision_id_key" ON "publication"("scheduled_revision_id");

-- CreateIndex
CREATE INDEX "publication_touched_at_id_idx" ON "publication"("touched_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "publication_stage_touched_at_id_idx" ON "publication"("stage", "touched_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "publication_author_id_idx" ON "publication"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_publication_id_number_key" ON "revision"("publication_id", "number");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_id_idx" ON "audit_entry"("subject_type", "subject_id", "id" DESC);

-- CreateIndex
CREATE INDEX "live_publication_published_at_publication_id_idx" ON "live_publication"("published_at" DESC, "publication_id" DESC);

-- CreateIndex
CREATE INDEX "live_publication_kind_type_published_at_publication_id_idx" ON "live_publication"("kind", "type", "published_at" DESC, "publication_id" DESC);

-- CreateIndex
CREATE INDEX "live_publication_kind_published_at_publication_id_idx" ON "live_publication"("kind", "published_at" DESC, "publication_id" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "live_publication_kind_slug_key" ON "live_publication"("kind", "slug");

-- CreateIndex
CREATE INDEX "live_event_starts_on_publication_id_idx" ON "live_event"("starts_on" DESC, "publication_id" DESC);

-- CreateIndex
CREATE INDEX "live_event_type_starts_on_publication_id_idx" ON "live_event"("type", "starts_on" DESC, "publication_id" DESC);

-- CreateIndex
CREATE INDEX "live_event_year_starts_on_publication_id_idx" ON "live_event"("year", "starts_on" DESC, "publication_id" DESC);

-- CreateIndex
CREATE INDEX "live_event_ends_on_idx" ON "live_event"("ends_on");

-- CreateIndex
CREATE INDEX "live_event_place_id_idx" ON "live_event"("place_id");

-- CreateIndex
CREATE INDEX "live_participant_person_id_idx" ON "live_participant"("person_id");

-- CreateIndex
CREATE INDEX "live_organisation_organisation_id_idx" ON "live_organisation"("organisation_id");

-- CreateIndex
CREATE INDEX "live_project_project_id_idx" ON "live_project"("project_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawn_notice_kind_slug_key" ON "withdrawn_notice"("kind", "slug");

-- CreateIndex
CREATE INDEX "organisation_search_name_id_idx" ON "organisation"("search_name", "id");

-- CreateIndex
CREATE INDEX "organisation_place_id_idx" ON "organisation"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_alias_search_name_key" ON "organisation_alias"("search_name");

-- CreateIndex
CREATE INDEX "organisation_alias_organisation_id_idx" ON "organisation_alias"("organisation_id");

-- CreateIndex
CREATE INDEX "person_search_name_id_idx" ON "person"("search_name", "id");

-- CreateIndex
CREATE INDEX "position_person_id_idx" ON "position"("person_id");

-- CreateIndex
CREATE INDEX "position_organisation_id_idx" ON "position"("organisation_id");

-- CreateIndex
CREATE INDEX "position_office_id_idx" ON "position"("office_id");

-- CreateIndex
CREATE INDEX "office_place_id_idx" ON "office"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "office_organisation_id_name_key" ON "office"("organisation_id", "name");

-- CreateIndex
CREATE INDEX "project_search_name_id_idx" ON "project"("search_name", "id");

-- CreateIndex
CREATE INDEX "project_sponsor_id_idx" ON "project"("sponsor_id");

-- CreateIndex
CREATE INDEX "place_parent_id_idx" ON "place"("parent_id");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_draft_revision_id_fkey" FOREIGN KEY ("draft_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_scheduled_revision_id_fkey" FOREIGN KEY ("scheduled_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_publication" ADD CONSTRAINT "live_publication_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_event" ADD CONSTRAINT "live_event_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_publication"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_event" ADD CONSTRAINT "live_event_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_participant" ADD CONSTRAINT "live_participant_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_event"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_participant" ADD CONSTRAINT "live_participant_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_organisation" ADD CONSTRAINT "live_organisation_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_event"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_organisation" ADD CONSTRAINT "live_organisation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_project" ADD CONSTRAINT "live_project_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_event"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_project" ADD CONSTRAINT "live_project_project_id_fkey" FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawn_notice" ADD CONSTRAINT "withdrawn_notice_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_alias" ADD CONSTRAINT "organisation_alias_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "position" ADD CONSTRAINT "position_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "office" ADD CONSTRAINT "office_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "project" ADD CONSTRAINT "project_sponsor_id_fkey" FOREIGN KEY ("sponsor_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say: the database has the last word on these rules.

CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- Spanish stems with accents optional: "visitar" finds "visitó", "capacitacion" finds "capacitación".
CREATE TEXT SEARCH CONFIGURATION public.ayni_es (COPY = pg_catalog.spanish);
ALTER TEXT SEARCH CONFIGURATION public.ayni_es
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;

CREATE INDEX live_publication_search ON live_publication
  USING gin (to_tsvector('public.ayni_es', search_text));
CREATE INDEX live_event_period ON live_event USING gist (daterange(starts_on, ends_on, '[]'));
CREATE INDEX live_publication_pinned ON live_publication (pinned_until) WHERE pinned_until IS NOT NULL;
CREATE INDEX organisation_search ON organisation USING gin (search_name gin_trgm_ops);
CREATE INDEX organisation_alias_search ON organisation_alias USING gin (search_name gin_trgm_ops);
CREATE INDEX person_search ON person USING gin (search_name gin_trgm_ops);
CREATE INDEX project_search ON project USING gin (search_name gin_trgm_ops);
CREATE INDEX place_search ON place USING gin (search_name gin_trgm_ops);
CREATE INDEX publication_search ON publication USING gin (search_title gin_trgm_ops);
CREATE INDEX publication_due ON publication (go_live_at) WHERE go_live_at IS NOT NULL;

-- An address once published is never given to something else, not even after it went to the trash.
CREATE UNIQUE INDEX publication_slug ON publication (kind, slug) WHERE slug IS NOT NULL;
-- Names that stand outside the registry, for the directors' history.
CREATE INDEX live_participant_unregistered ON live_participant (name) WHERE person_id IS NULL;
CREATE INDEX live_organisation_unregistered ON live_organisation (name) WHERE organisation_id IS NULL;

CREATE UNIQUE INDEX organisation_only_one_own ON organisation (own) WHERE own;

ALTER TABLE publication
  ADD CONSTRAINT publication_kind CHECK (kind IN ('event', 'announcement')),
  ADD CONSTRAINT publication_stage CHECK (
    stage IN ('draft', 'in_review', 'returned', 'scheduled', 'withdrawn', 'trashed')),
  ADD CONSTRAINT publication_settled_means_live CHECK (
    stage IS NOT NULL OR (live_revision_id IS NOT NULL AND live_revision_id = draft_revision_id)),
  ADD CONSTRAINT publication_withdrawn_is_not_live CHECK (
    stage IS DISTINCT FROM 'withdrawn' OR (live_revision_id IS NULL AND withdrawn_reason <> '')),
  ADD CONSTRAINT publication_trashed_is_not_live CHECK (
    stage IS DISTINCT FROM 'trashed' OR live_revision_id IS NULL),
  ADD CONSTRAINT publication_slug_shape CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT publication_live_has_slug CHECK (live_revision_id IS NULL OR slug IS NOT NULL),
  ADD CONSTRAINT publication_schedule CHECK (
    (stage IS NOT DISTINCT FROM 'scheduled') = (go_live_at IS NOT NULL AND scheduled_revision_id IS NOT NULL)),
  ADD CONSTRAINT publication_review_has_submitter CHECK (
    stage IS NULL OR stage NOT IN ('in_review', 'scheduled') OR submitted_by_name IS NOT NULL),
  ADD CONSTRAINT publication_returned_has_note CHECK (
    stage IS DISTINCT FROM 'returned' OR returned_note <> '');

ALTER TABLE live_event
  ADD CONSTRAINT live_event_dates CHECK (ends_on >= starts_on AND days = ends_on - starts_on + 1),
  ADD CONSTRAINT live_event_headcount CHECK (
    headcount IS NULL OR coalesce(women, 0) + coalesce(men, 0) <= headcount);

ALTER TABLE content_version ADD CONSTRAINT content_version_one_row CHECK (id = 1);
ALTER TABLE institution_settings ADD CONSTRAINT institution_settings_one_row CHECK (id = 1);
INSERT INTO content_version (id, version) VALUES (1, 1);

ALTER TABLE place
  ADD CONSTRAINT place_level CHECK (
    (level, length(id)) IN (('department', 2), ('province', 4), ('district', 6)));

-- Nobody holds the same post of the same organisation twice over the same days.
ALTER TABLE position
  ADD CONSTRAINT position_bounds CHECK (held_to IS NULL OR held_from IS NULL OR held_to >= held_from),
  ADD CONSTRAINT position_no_overlap EXCLUDE USING gist (
    person_id WITH =,
    organisation_id WITH =,
    lower(title) WITH =,
    coalesce(office_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =,
    daterange(held_from, held_to, '[]') WITH &&);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are never changed or deleted', TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER revision_is_immutable BEFORE UPDATE OR DELETE ON revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER revision_is_never_emptied BEFORE TRUNCATE ON revision
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_is_never_emptied BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE SEQUENCE audit_entry_id_seq OWNED BY audit_entry.id;

CREATE FUNCTION audit_entry_hash(entry audit_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry.previous_hash, entry.id, entry.actor_id, entry.actor_name, entry.verb,
    entry.subject_type, entry.subject_id, entry.revision_id, entry.data, entry.request_id,
    (extract(epoch FROM entry.at) * 1000)::bigint)::text, 'UTF8')), 'hex')
$$;

-- The number is drawn under the lock, so that the chain and the numbers have one order.
CREATE FUNCTION chain_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  NEW.id := nextval('audit_entry_id_seq');
  NEW.at := date_trunc('milliseconds', clock_timestamp());
  NEW.previous_hash := coalesce((SELECT hash FROM audit_entry ORDER BY id DESC LIMIT 1), '');
  NEW.hash := audit_entry_hash(NEW);
  RETURN NEW;
END $$;

CREATE TRIGGER audit_entry_chain BEFORE INSERT ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION chain_audit_entry();

-- A publication points only at its own revisions.
CREATE FUNCTION own_revisions_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM unnest(ARRAY[NEW.draft_revision_id, NEW.live_revision_id, NEW.scheduled_revision_id])
      AS pointed(id) JOIN revision USING (id) WHERE revision.publication_id <> NEW.id
  ) THEN
    RAISE EXCEPTION 'a publication points only at its own revisions'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER publication_own_revisions BEFORE INSERT OR UPDATE ON publication
  FOR EACH ROW EXECUTE FUNCTION own_revisions_only();

CREATE FUNCTION bump_content_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The same lock as the audit log's, taken first by both, so that no order of writing can deadlock.
  PERFORM pg_advisory_xact_lock(hashtext('audit_entry'));
  UPDATE content_version SET version = version + 1;
  PERFORM pg_notify('content_version', '');
  RETURN NULL;
END $$;
CREATE TRIGGER live_publication_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON live_publication
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER live_event_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON live_event
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER withdrawn_notice_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON withdrawn_notice
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER institution_settings_changed AFTER INSERT OR UPDATE ON institution_settings
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
