-- Other ways to write a person, and words that are no name: what reading a report learns beside the directory.
CREATE TABLE "lexicon_term" (
    "id" UUID NOT NULL,
    "sort" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "search_name" TEXT NOT NULL,
    "person_id" UUID,
    "added_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "lexicon_term_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "lexicon_term_sort" CHECK ("sort" IN ('person', 'ignored')),
    CONSTRAINT "lexicon_term_person" CHECK (("sort" = 'person') = ("person_id" IS NOT NULL)),
    CONSTRAINT "lexicon_term_words" CHECK ("search_name" <> '')
);
CREATE UNIQUE INDEX "lexicon_term_search_name_key" ON "lexicon_term"("search_name");
CREATE INDEX "lexicon_term_person_id_idx" ON "lexicon_term"("person_id");
CREATE INDEX "lexicon_term_at_id_idx" ON "lexicon_term"("at" DESC, "id" DESC);
ALTER TABLE "lexicon_term" ADD CONSTRAINT "lexicon_term_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Old reports that came together in one archive, and each of them. The id of a report is the id of the draft that is
-- made of it, so that a reading that was cut short can never make two.
CREATE TABLE "intake_batch" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "uploaded_by_id" UUID,
    "uploaded_by_name" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelled_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_batch_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "intake_batch_at_id_idx" ON "intake_batch"("at" DESC, "id" DESC);

CREATE TABLE "intake_file" (
    "id" UUID NOT NULL,
    "batch_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "tries" INTEGER NOT NULL DEFAULT 0,
    "forced" BOOLEAN NOT NULL DEFAULT false,
    "claimed_at" TIMESTAMPTZ(3),
    "text_hash" TEXT,
    "facts" INTEGER NOT NULL DEFAULT 0,
    "questions" INTEGER NOT NULL DEFAULT 0,
    "publication_id" UUID,
    "reason" TEXT NOT NULL DEFAULT '',
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "intake_file_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "intake_file_state" CHECK ("state" IN ('waiting', 'drafted', 'duplicate', 'failed', 'cancelled'))
);
CREATE UNIQUE INDEX "intake_file_batch_id_position_key" ON "intake_file"("batch_id", "position");
CREATE INDEX "intake_file_publication_id_idx" ON "intake_file"("publication_id");
CREATE INDEX "intake_file_text_hash_idx" ON "intake_file"("text_hash");
CREATE INDEX "intake_file_waiting" ON "intake_file"("batch_id", "position") WHERE "state" = 'waiting';
ALTER TABLE "intake_file" ADD CONSTRAINT "intake_file_batch_id_fkey" FOREIGN KEY ("batch_id") REFERENCES "intake_batch"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "intake_file" ADD CONSTRAINT "intake_file_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
