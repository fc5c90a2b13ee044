-- A correction that changes nothing for its readers, planned for a moment.
ALTER TABLE "schedule" ADD COLUMN "minor" BOOLEAN NOT NULL DEFAULT false;

-- Whose fault it was that a mail was not taken: the mailbox's, the message's or the server's.
ALTER TABLE "outgoing_mail" ADD COLUMN "fault" TEXT NOT NULL DEFAULT '';

CREATE TABLE "subscription" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "topics" TEXT[],
    "frequency" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_at" TIMESTAMPTZ(3),
    "bounced_at" TIMESTAMPTZ(3),
    "consent_version" TEXT NOT NULL,
    "consent_text" TEXT NOT NULL,
    "consent_at" TIMESTAMPTZ(3) NOT NULL,
    "token_hash" TEXT,
    "token_expires_at" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "subscription_address_key" ON "subscription"("address");
CREATE UNIQUE INDEX "subscription_token_hash_key" ON "subscription"("token_hash");
CREATE INDEX "subscription_asked_at_id_idx" ON "subscription"("asked_at" DESC, "id" DESC);
CREATE INDEX "subscription_state_confirmed_at_idx" ON "subscription"("state", "confirmed_at");

CREATE TABLE "subscription_round" (
    "publication_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "told" INTEGER NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "subscription_round_pkey" PRIMARY KEY ("publication_id","edition")
);
CREATE UNIQUE INDEX "subscription_round_id_key" ON "subscription_round"("id");
CREATE INDEX "subscription_round_at_id_idx" ON "subscription_round"("at" DESC, "id" DESC);

CREATE TABLE "subscription_sending" (
    "subscription_id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "edition" INTEGER NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "mailed_at" TIMESTAMPTZ(3),
    "letter_id" UUID,
    CONSTRAINT "subscription_sending_pkey" PRIMARY KEY ("subscription_id","publication_id","edition")
);
CREATE INDEX "subscription_sending_publication_id_edition_idx" ON "subscription_sending"("publication_id", "edition");
CREATE INDEX "subscription_sending_letter_id_idx" ON "subscription_sending"("letter_id");

CREATE TABLE "subscription_letter" (
    "id" UUID NOT NULL,
    "subscription_id" UUID NOT NULL,
    "cause" TEXT NOT NULL,
    "sort" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),
    "outcome" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "subscription_letter_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "subscription_letter_cause_key" ON "subscription_letter"("cause");
CREATE INDEX "subscription_letter_subscription_id_idx" ON "subscription_letter"("subscription_id");
CREATE INDEX "subscription_letter_at_idx" ON "subscription_letter"("at");

CREATE TABLE "subscription_ended" (
    "address_key" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "subscription_ended_pkey" PRIMARY KEY ("address_key")
);

CREATE TABLE "subscription_attempt" (
    "id" BIGSERIAL NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "subscription_attempt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "subscription_attempt_subject_at_idx" ON "subscription_attempt"("subject", "at");
CREATE INDEX "subscription_attempt_at_idx" ON "subscription_attempt"("at");

CREATE TABLE "subscription_settings" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "per_minute" INTEGER NOT NULL DEFAULT 60,
    "salt" TEXT NOT NULL DEFAULT replace((gen_random_uuid()::text || gen_random_uuid()::text), '-', ''),
    "link_key" TEXT NOT NULL DEFAULT replace((gen_random_uuid()::text || gen_random_uuid()::text), '-', ''),
    CONSTRAINT "subscription_settings_pkey" PRIMARY KEY ("id")
);

ALTER TABLE "subscription_round" ADD CONSTRAINT "subscription_round_publication_id_fkey"
  FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "subscription_sending" ADD CONSTRAINT "subscription_sending_subscription_id_fkey"
  FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "subscription_sending" ADD CONSTRAINT "subscription_sending_publication_id_edition_fkey"
  FOREIGN KEY ("publication_id", "edition") REFERENCES "subscription_round"("publication_id", "edition") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "subscription_sending" ADD CONSTRAINT "subscription_sending_letter_id_fkey"
  FOREIGN KEY ("letter_id") REFERENCES "subscription_letter"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "subscription_letter" ADD CONSTRAINT "subscription_letter_subscription_id_fkey"
  FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma's schema cannot say.

-- An address becomes the header of a mail: one line, without what separates addresses.
ALTER TABLE subscription
  ADD CONSTRAINT subscription_address CHECK (address ~ '^[^\s<>,;:"()@]+@[^\s<>,;:"()@]+$' AND length(address) <= 254),
  ADD CONSTRAINT subscription_state CHECK (state IN ('waiting', 'confirmed', 'bounced')),
  ADD CONSTRAINT subscription_frequency CHECK (frequency IN ('each', 'weekly')),
  ADD CONSTRAINT subscription_topics CHECK (cardinality(topics) > 0),
  ADD CONSTRAINT subscription_confirmed CHECK (state <> 'confirmed' OR confirmed_at IS NOT NULL);
ALTER TABLE subscription_settings
  ADD CONSTRAINT subscription_settings_one CHECK (id = 1),
  ADD CONSTRAINT subscription_settings_pace CHECK (per_minute BETWEEN 1 AND 600);

-- What still has to be put into letters, and the letters of which it is not known what became.
CREATE INDEX subscription_sending_due ON subscription_sending (due_at) WHERE mailed_at IS NULL;
CREATE INDEX subscription_letter_open ON subscription_letter (id) WHERE settled_at IS NULL;
-- What the pace is measured by.
CREATE INDEX subscription_letter_news ON subscription_letter (at) WHERE sort = 'news';

INSERT INTO subscription_settings (id) VALUES (1);
