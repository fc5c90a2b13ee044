-- AlterTable
ALTER TABLE "account" ADD COLUMN     "delegate" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "digest_at" TIMESTAMPTZ(3),
ADD COLUMN     "mail_muted" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "mail_when" TEXT NOT NULL DEFAULT 'immediate',
ADD COLUMN     "member_number" TEXT,
ADD COLUMN     "person_id" UUID;

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "confirmed_at" TIMESTAMPTZ(3),
ADD COLUMN     "confirmed_by_name" TEXT,
ADD COLUMN     "due_on" DATE,
ADD COLUMN     "forced_by_id" UUID,
ADD COLUMN     "owner_id" UUID,
ADD COLUMN     "owner_post" TEXT,
ADD COLUMN     "review_on" DATE,
ADD COLUMN     "reviewed_on" DATE,
ADD COLUMN     "trashed_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "live_publication" ADD COLUMN     "audience" TEXT NOT NULL DEFAULT 'public',
ADD COLUMN     "expires_on" DATE,
ADD COLUMN     "reviewed_on" DATE;

-- CreateTable
CREATE TABLE "comment" (
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "field" TEXT NOT NULL DEFAULT '',
    "parent_id" UUID,
    "author_id" UUID,
    "author_name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "mentions" UUID[] DEFAULT ARRAY[]::UUID[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_name" TEXT,

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "verb" TEXT NOT NULL,
    "publication_id" UUID,
    "title" TEXT NOT NULL DEFAULT '',
    "actor_name" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL DEFAULT '',
    "path" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),
    "mailed_at" TIMESTAMPTZ(3),
    "cause" TEXT NOT NULL,

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outgoing_mail" (
    "id" UUID NOT NULL,
    "to_address" TEXT NOT NULL,
    "to_name" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL DEFAULT '',
    "headers" JSONB NOT NULL DEFAULT '{}',
    "cause" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "next_try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "outgoing_mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "acknowledgement" (
    "publication_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "acknowledgement_pkey" PRIMARY KEY ("publication_id","account_id")
);

-- CreateTable
CREATE TABLE "schedule" (
    "id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "revision_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "prepared_by_id" UUID,
    "prepared_by_name" TEXT NOT NULL DEFAULT '',
    "approved_by_id" UUID,
    "approved_by_name" TEXT NOT NULL,
    "forced" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "done_at" TIMESTAMPTZ(3),
    "cancelled_at" TIMESTAMPTZ(3),
    "cancelled_by_name" TEXT,
    "failed_at" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "schedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "working_copy" (
    "publication_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "based_on" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "working_copy_pkey" PRIMARY KEY ("publication_id","account_id")
);

-- CreateTable
CREATE TABLE "presence" (
    "publication_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "writing" BOOLEAN NOT NULL DEFAULT false,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "presence_pkey" PRIMARY KEY ("publication_id","account_id")
);

-- CreateTable
CREATE TABLE "former_slug" (
    "kind" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "publication_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "former_slug_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "checked_link" (
    "url" TEXT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    "status" INTEGER,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "checked_link_pkey" PRIMARY KEY ("url")
);

-- CreateTable
CREATE TABLE "live_announcement" (
    "publication_id" UUID NOT NULL,
    "effective_on" DATE,
    "acknowledge" BOOLEAN NOT NULL DEFAULT false,
    "held_on" DATE,

    CONSTRAINT "live_announcement_pkey" PRIMARY KEY ("publication_id")
);

-- CreateTable
CREATE TABLE "live_media" (
    "publication_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "media_id" UUID NOT NULL,
    "part" TEXT NOT NULL,

    CONSTRAINT "live_media_pkey" PRIMARY KEY ("publication_id","position")
);

-- CreateTable
CREATE TABLE "media_folder" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parent_id" UUID,

    CONSTRAINT "media_folder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_file" (
    "id" UUID NOT NULL,
    "sort" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "extension" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "original_name" TEXT NOT NULL DEFAULT '',
    "bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,
    "focal_x" INTEGER NOT NULL DEFAULT 50,
    "focal_y" INTEGER NOT NULL DEFAULT 50,
    "alt" TEXT NOT NULL DEFAULT '',
    "decorative" BOOLEAN NOT NULL DEFAULT false,
    "caption" TEXT NOT NULL DEFAULT '',
    "credit" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "folder_id" UUID,
    "search_text" TEXT NOT NULL DEFAULT '',
    "uploaded_by_id" UUID,
    "uploaded_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trashed_at" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "media_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "media_rendition" (
    "media_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "format" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,

    CONSTRAINT "media_rendition_pkey" PRIMARY KEY ("media_id","version","format","width")
);

-- CreateTable
CREATE TABLE "media_use" (
    "revision_id" UUID NOT NULL,
    "media_id" UUID NOT NULL,

    CONSTRAINT "media_use_pkey" PRIMARY KEY ("revision_id","media_id")
);

-- CreateIndex
CREATE INDEX "comment_publication_id_at_idx" ON "comment"("publication_id", "at");

-- CreateIndex
CREATE INDEX "comment_revision_id_idx" ON "comment"("revision_id");

-- CreateIndex
CREATE INDEX "comment_parent_id_idx" ON "comment"("parent_id");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "notification_account_id_at_id_idx" ON "notification"("account_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notification_publication_id_idx" ON "notification"("publication_id");

-- CreateIndex
CREATE UNIQUE INDEX "notification_account_id_cause_key" ON "notification"("account_id", "cause");

-- CreateIndex
CREATE UNIQUE INDEX "outgoing_mail_cause_key" ON "outgoing_mail"("cause");

-- CreateIndex
CREATE INDEX "outgoing_mail_at_id_idx" ON "outgoing_mail"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "acknowledgement_account_id_idx" ON "acknowledgement"("account_id");

-- CreateIndex
CREATE INDEX "schedule_publication_id_at_idx" ON "schedule"("publication_id", "at");

-- CreateIndex
CREATE INDEX "schedule_revision_id_idx" ON "schedule"("revision_id");

-- CreateIndex
CREATE INDEX "working_copy_account_id_idx" ON "working_copy"("account_id");

-- CreateIndex
CREATE INDEX "working_copy_at_idx" ON "working_copy"("at");

-- CreateIndex
CREATE INDEX "presence_account_id_idx" ON "presence"("account_id");

-- CreateIndex
CREATE INDEX "presence_seen_at_idx" ON "presence"("seen_at");

-- CreateIndex
CREATE INDEX "former_slug_publication_id_idx" ON "former_slug"("publication_id");

-- CreateIndex
CREATE INDEX "checked_link_checked_at_idx" ON "checked_link"("checked_at");

-- CreateIndex
CREATE INDEX "live_announcement_held_on_idx" ON "live_announcement"("held_on");

-- CreateIndex
CREATE INDEX "live_media_media_id_idx" ON "live_media"("media_id");

-- CreateIndex
CREATE INDEX "media_folder_parent_id_idx" ON "media_folder"("parent_id");

-- CreateIndex
CREATE INDEX "media_file_at_id_idx" ON "media_file"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_file_folder_id_at_id_idx" ON "media_file"("folder_id", "at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "media_file_sha256_idx" ON "media_file"("sha256");

-- CreateIndex
CREATE INDEX "media_use_media_id_idx" ON "media_use"("media_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_person_id_key" ON "account"("person_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_member_number_key" ON "account"("member_number");

-- CreateIndex
CREATE INDEX "publication_owner_id_idx" ON "publication"("owner_id");

-- CreateIndex
CREATE INDEX "publication_review_on_id_idx" ON "publication"("review_on", "id");

-- CreateIndex
CREATE INDEX "publication_due_on_id_idx" ON "publication"("due_on", "id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "comment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "acknowledgement" ADD CONSTRAINT "acknowledgement_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "schedule" ADD CONSTRAINT "schedule_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "working_copy" ADD CONSTRAINT "working_copy_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_slug" ADD CONSTRAINT "former_slug_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_announcement" ADD CONSTRAINT "live_announcement_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_publication"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_media" ADD CONSTRAINT "live_media_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "live_publication"("publication_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "live_media" ADD CONSTRAINT "live_media_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_folder" ADD CONSTRAINT "media_folder_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "media_folder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_file" ADD CONSTRAINT "media_file_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "media_folder"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_rendition" ADD CONSTRAINT "media_rendition_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_use" ADD CONSTRAINT "media_use_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "media_use" ADD CONSTRAINT "media_use_media_id_fkey" FOREIGN KEY ("media_id") REFERENCES "media_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

ALTER TABLE publication DROP CONSTRAINT publication_kind;
ALTER TABLE publication
  ADD CONSTRAINT publication_kind CHECK (kind IN ('event', 'announcement', 'page')),
  ADD CONSTRAINT publication_trashed_has_day CHECK (
    (stage IS NOT DISTINCT FROM 'trashed') = (trashed_at IS NOT NULL)) NOT VALID,
  ADD CONSTRAINT publication_one_owner CHECK (owner_id IS NULL OR owner_post IS NULL),
  ADD CONSTRAINT publication_owner_post CHECK (owner_post <> ''),
  ADD CONSTRAINT publication_confirmed CHECK ((confirmed_at IS NULL) = (confirmed_by_name IS NULL));
UPDATE publication SET trashed_at = touched_at WHERE stage = 'trashed';
ALTER TABLE publication VALIDATE CONSTRAINT publication_trashed_has_day;

ALTER TABLE schedule
  ADD CONSTRAINT schedule_action CHECK (action IN ('publish', 'withdraw')),
  ADD CONSTRAINT schedule_publish_has_revision CHECK ((action = 'publish') = (revision_id IS NOT NULL)),
  ADD CONSTRAINT schedule_withdraw_has_reason CHECK (action = 'publish' OR reason <> ''),
  ADD CONSTRAINT schedule_ends_once CHECK (num_nonnulls(done_at, cancelled_at, failed_at) <= 1),
  ADD CONSTRAINT schedule_failure CHECK ((failed_at IS NULL) = (failure IS NULL));
CREATE UNIQUE INDEX schedule_one_pending ON schedule (publication_id, action)
  WHERE done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL;
CREATE INDEX schedule_due ON schedule (at)
  WHERE done_at IS NULL AND cancelled_at IS NULL AND failed_at IS NULL;

-- A schedule points at one revision of its own publication, for good.
CREATE FUNCTION schedule_keeps_its_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.publication_id, NEW.action, NEW.revision_id, NEW.at, NEW.reason)
      IS DISTINCT FROM (OLD.publication_id, OLD.action, OLD.revision_id, OLD.at, OLD.reason) THEN
    RAISE EXCEPTION 'a schedule is cancelled and made again, never changed'
      USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.revision_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM revision WHERE id = NEW.revision_id AND publication_id = NEW.publication_id) THEN
    RAISE EXCEPTION 'a schedule points only at a revision of its publication'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER schedule_revision BEFORE INSERT OR UPDATE ON schedule
  FOR EACH ROW EXECUTE FUNCTION schedule_keeps_its_revision();

ALTER TABLE account
  ADD CONSTRAINT account_mail_when CHECK (mail_when IN ('immediate', 'daily', 'never')),
  ADD CONSTRAINT account_member_number CHECK (member_number <> '');

ALTER TABLE comment ADD CONSTRAINT comment_resolved CHECK (
  (resolved_at IS NULL) = (resolved_by_name IS NULL));
CREATE INDEX comment_open ON comment (publication_id) WHERE resolved_at IS NULL AND parent_id IS NULL;
CREATE INDEX notification_unread ON notification (account_id) WHERE read_at IS NULL;
CREATE INDEX notification_unmailed ON notification (account_id, at) WHERE mailed_at IS NULL;
CREATE INDEX outgoing_mail_waiting ON outgoing_mail (next_try_at)
  WHERE sent_at IS NULL AND failed_at IS NULL;

ALTER TABLE live_publication
  ADD CONSTRAINT live_publication_audience CHECK (
    audience IN ('public', 'members', 'delegates', 'directors'));
CREATE INDEX live_publication_not_public ON live_publication (published_at DESC, publication_id DESC)
  WHERE audience <> 'public';
CREATE INDEX live_publication_expires ON live_publication (expires_on) WHERE expires_on IS NOT NULL;
ALTER TABLE live_media ADD CONSTRAINT live_media_part CHECK (part IN ('gallery', 'document', 'inline'));

ALTER TABLE media_file
  ADD CONSTRAINT media_file_sort CHECK (sort IN ('image', 'document')),
  ADD CONSTRAINT media_file_image_has_size CHECK ((sort = 'image') = (width IS NOT NULL AND height IS NOT NULL)),
  ADD CONSTRAINT media_file_focal CHECK (focal_x BETWEEN 0 AND 100 AND focal_y BETWEEN 0 AND 100),
  ADD CONSTRAINT media_file_decorative_has_no_alt CHECK (NOT decorative OR alt = '');
ALTER TABLE media_rendition ADD CONSTRAINT media_rendition_format CHECK (format IN ('avif', 'webp', 'jpeg'));
CREATE INDEX media_file_search ON media_file USING gin (search_text gin_trgm_ops);
CREATE INDEX media_file_tags ON media_file USING gin (tags);
CREATE INDEX media_file_trashed ON media_file (trashed_at) WHERE trashed_at IS NOT NULL;
CREATE UNIQUE INDEX media_folder_name ON media_folder (
  coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid), lower(name));

CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER publication_is_never_emptied BEFORE TRUNCATE ON publication
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER media_use_is_immutable BEFORE UPDATE OR DELETE ON media_use
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TRIGGER live_media_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON live_media
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER live_announcement_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON live_announcement
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER former_slug_changed AFTER INSERT OR UPDATE OR DELETE ON former_slug
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER media_file_changed AFTER UPDATE OF version, focal_x, focal_y, extension, erased_at ON media_file
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
