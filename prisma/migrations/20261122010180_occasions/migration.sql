-- What calendars need of an event that was withdrawn, to tell those who follow it that it is cancelled.
ALTER TABLE "withdrawn_notice"
  ADD COLUMN "type" TEXT NOT NULL DEFAULT '',
  ADD COLUMN "starts_on" DATE,
  ADD COLUMN "ends_on" DATE,
  ADD COLUMN "starts_at" TEXT,
  ADD COLUMN "place" TEXT NOT NULL DEFAULT '';

-- What Prisma's schema cannot say.

-- What was withdrawn before: its days as the revision that was live last has them.
UPDATE withdrawn_notice n SET
  type = coalesce(last.content ->> 'type', ''),
  starts_on = CASE n.kind
    WHEN 'event' THEN (last.content ->> 'startsOn')::date
    WHEN 'announcement' THEN (last.content -> 'summons' ->> 'on')::date END,
  ends_on = CASE n.kind
    WHEN 'event' THEN coalesce(last.content ->> 'endsOn', last.content ->> 'startsOn')::date
    WHEN 'announcement' THEN (last.content -> 'summons' ->> 'on')::date END,
  starts_at = CASE n.kind
    WHEN 'event' THEN last.content ->> 'startsAt'
    WHEN 'announcement' THEN last.content -> 'summons' ->> 'firstCallAt' END,
  place = coalesce(CASE n.kind
    WHEN 'event' THEN concat_ws(', ', nullif(last.content -> 'place' ->> 'locality', ''),
      nullif(last.content -> 'place' ->> 'placeName', ''))
    WHEN 'announcement' THEN last.content -> 'summons' ->> 'place' END, '')
FROM (
  SELECT DISTINCT ON (a.subject_id) a.subject_id, r.content
  FROM audit_entry a JOIN revision r ON r.id = a.revision_id
  WHERE a.subject_type = 'publication' AND a.verb = 'published'
    AND a.subject_id IN (SELECT publication_id::text FROM withdrawn_notice)
  ORDER BY a.subject_id, a.id DESC
) last
WHERE last.subject_id = n.publication_id::text;

ALTER TABLE withdrawn_notice ADD CONSTRAINT withdrawn_notice_days CHECK (
  (starts_on IS NULL) = (ends_on IS NULL) AND starts_on <= ends_on);

CREATE INDEX "withdrawn_notice_starts_on_idx" ON "withdrawn_notice"("starts_on");
