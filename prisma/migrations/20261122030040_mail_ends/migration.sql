-- When the link that a mail carries opens nothing any more, and the language in which it was written.
ALTER TABLE "outgoing_mail"
  ADD COLUMN "expires_at" TIMESTAMPTZ(3),
  ADD COLUMN "locale" TEXT NOT NULL DEFAULT 'es';

-- What waits already: a link that was used or replaced has ended.
UPDATE outgoing_mail AS mail SET expires_at = coalesce(token.used_at, token.expires_at)
FROM access_token AS token
WHERE mail.sent_at IS NULL AND mail.cause = token.purpose || ':' || token.id;
-- Of the mails that ask to confirm a subscription the last one serves, until it is confirmed.
UPDATE outgoing_mail AS mail SET expires_at = CASE
  WHEN letter.id = (SELECT max(last.id::text)::uuid FROM subscription_letter AS last
    WHERE last.subscription_id = letter.subscription_id AND last.sort = 'words')
  THEN coalesce(subscription.token_expires_at, now()) ELSE now() END
FROM subscription_letter AS letter JOIN subscription ON subscription.id = letter.subscription_id
WHERE mail.sent_at IS NULL AND mail.cause = letter.cause AND letter.sort = 'words'
  AND mail.text LIKE '%/suscripcion/confirmar/%';
UPDATE outgoing_mail SET locale = substring(html FROM '<html lang="(es|en|fr)"')
WHERE html ~ '<html lang="(en|fr)"';
-- A mail with a personal link whose request is gone opens nothing.
UPDATE outgoing_mail SET expires_at = now()
WHERE sent_at IS NULL AND expires_at IS NULL AND secret AND text LIKE '%/suscripcion/confirmar/%';
