-- Members: an account may come from the member list, with a number and without an e-mail or a password.
ALTER TABLE "account"
  ALTER COLUMN "email" DROP NOT NULL,
  ALTER COLUMN "password_hash" DROP NOT NULL,
  ADD COLUMN "office_id" UUID,
  ADD COLUMN "import_id" UUID,
  ADD COLUMN "invite_asked_at" TIMESTAMPTZ(3),
  ADD COLUMN "invited_at" TIMESTAMPTZ(3),
  ADD COLUMN "joined_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "access_token" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "access_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "member_import" (
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "rows" JSONB NOT NULL DEFAULT '[]',
    "row_count" INTEGER NOT NULL,
    "created_by_id" UUID,
    "created_by_name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_at" TIMESTAMPTZ(3),
    "counts" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "member_import_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "access_token_hash_key" ON "access_token"("hash");

-- CreateIndex
CREATE INDEX "access_token_account_id_created_at_idx" ON "access_token"("account_id", "created_at");

-- CreateIndex
CREATE INDEX "access_token_expires_at_idx" ON "access_token"("expires_at");

-- CreateIndex
CREATE INDEX "member_import_created_at_id_idx" ON "member_import"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "account_office_id_idx" ON "account"("office_id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_office_id_fkey" FOREIGN KEY ("office_id") REFERENCES "office"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "member_import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "access_token" ADD CONSTRAINT "access_token_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AlterTable
ALTER TABLE "outgoing_mail" ADD COLUMN "secret" BOOLEAN NOT NULL DEFAULT false;

-- What Prisma's schema cannot say.

-- A member number as it is compared: "00-1234" and "1234" are one. lib/accounts/identifier.ts reads what is typed alike.
ALTER TABLE "account" ADD COLUMN "member_key" TEXT GENERATED ALWAYS AS (
  nullif(ltrim(upper(regexp_replace(member_number, '[^0-9A-Za-z]', '', 'g') COLLATE "C"), '0'), '')) STORED;
CREATE UNIQUE INDEX "account_member_key_key" ON "account"("member_key");

ALTER TABLE account
  -- Everybody signs in with something.
  ADD CONSTRAINT account_identified CHECK (email IS NOT NULL OR member_key IS NOT NULL),
  ADD CONSTRAINT account_member_key CHECK (member_number IS NULL OR member_key IS NOT NULL),
  -- Whoever works with the portal has an e-mail: what is only a member's may be without.
  ADD CONSTRAINT account_staff_email CHECK (email IS NOT NULL OR role = 'member');

ALTER TABLE access_token
  ADD CONSTRAINT access_token_purpose CHECK (purpose IN ('reset', 'invitation')),
  ADD CONSTRAINT access_token_hash CHECK (hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT access_token_ends CHECK (expires_at > created_at);

-- What an applied list had in its rows is in the accounts; it is not kept a second time.
ALTER TABLE member_import ADD CONSTRAINT member_import_forgets CHECK (
  applied_at IS NULL OR rows = '[]'::jsonb);

-- Who waits for an invitation: what the job that sends them takes.
CREATE INDEX account_to_invite ON account (invite_asked_at, id)
  WHERE invite_asked_at IS NOT NULL AND (invited_at IS NULL OR invited_at < invite_asked_at);

-- The members by number, as their list is paged.
CREATE INDEX account_members_by_name ON account (name, id) WHERE member_number IS NOT NULL;

-- A mail with a personal link forgets it as soon as it has left, so that nobody reads it in the outbox.
CREATE FUNCTION forget_sent_secret() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.text := 'Este correo llevaba un enlace personal: su texto se borró al enviarlo.';
  NEW.html := '';
  RETURN NEW;
END $$;
CREATE TRIGGER outgoing_mail_forgets BEFORE INSERT OR UPDATE ON outgoing_mail
  FOR EACH ROW WHEN (NEW.secret AND NEW.sent_at IS NOT NULL) EXECUTE FUNCTION forget_sent_secret();
