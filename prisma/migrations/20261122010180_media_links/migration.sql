-- A revision also uses the files that its texts link to ("ayni:archivo/<id>"): none of them goes to the trash
-- while readers are sent to it.
CREATE FUNCTION media_mentioned(content jsonb) RETURNS SETOF uuid LANGUAGE sql IMMUTABLE STRICT AS $$
  SELECT CASE WHEN mention ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN mention::uuid END
  FROM (
    SELECT found #>> '{}' AS mention
    FROM jsonb_path_query(content, 'strict $.**.mediaId', '{}', true) AS found
    WHERE jsonb_typeof(found) = 'string'
    UNION
    SELECT split_part(found #>> '{}', 'ayni:archivo/', 2)
    FROM jsonb_path_query(content, 'strict $.**.href', '{}', true) AS found
    WHERE jsonb_typeof(found) = 'string' AND starts_with(found #>> '{}', 'ayni:archivo/')) AS said
$$;
CREATE OR REPLACE FUNCTION note_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO media_use (revision_id, media_id)
  SELECT NEW.id, id FROM media_file WHERE id IN (SELECT media_mentioned(NEW.content));
  RETURN NULL;
END $$;

INSERT INTO media_use (revision_id, media_id)
SELECT revision.id, file.id
FROM revision, LATERAL media_mentioned(revision.content) AS mentioned(id)
  JOIN media_file file ON file.id = mentioned.id
ON CONFLICT DO NOTHING;
