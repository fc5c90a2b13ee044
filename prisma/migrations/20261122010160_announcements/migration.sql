-- For whom a withdrawn publication had been: its notice tells nobody else that it ever was.
ALTER TABLE "withdrawn_notice" ADD COLUMN "audience" TEXT NOT NULL DEFAULT 'public';

-- What Prisma's schema cannot say.

ALTER TABLE withdrawn_notice ADD CONSTRAINT withdrawn_notice_audience CHECK (
  audience IN ('public', 'members', 'delegates', 'directors'));
-- Only announcements may be reserved for some readers, and what is pinned is for all of them.
ALTER TABLE live_publication
  ADD CONSTRAINT live_publication_reserved CHECK (audience = 'public' OR kind = 'announcement'),
  ADD CONSTRAINT live_publication_pinned CHECK (
    pinned_until IS NULL OR (audience = 'public' AND pinned_until <= coalesce(expires_on, pinned_until)));

-- The announcements that were live before have the facts that a rebuild would give them.
INSERT INTO live_announcement (publication_id, held_on)
SELECT publication_id, (article -> 'summons' ->> 'on')::date FROM live_publication
WHERE kind = 'announcement' ON CONFLICT DO NOTHING;

-- "He leído" is said once: neither changed nor taken back.
CREATE TRIGGER acknowledgement_is_immutable BEFORE UPDATE OR DELETE ON acknowledgement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- To whom an announcement is addressed, by name.
CREATE INDEX "account_role_name_id_idx" ON "account"("role", "name", "id");
CREATE INDEX account_delegates ON account (name, id) WHERE delegate;
