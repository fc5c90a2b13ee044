-- Which files of the library a revision mentions, wherever its content has a "mediaId". What names no
-- file is no use: content is read leniently, references to files are not.
CREATE FUNCTION note_media_uses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO media_use (revision_id, media_id)
  SELECT NEW.id, file.id
  FROM media_file file
  WHERE file.id IN (
    SELECT CASE WHEN mention #>> '{}' ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
                THEN (mention #>> '{}')::uuid END
    FROM jsonb_path_query(NEW.content, 'strict $.**.mediaId', '{}', true) mention
    WHERE jsonb_typeof(mention) = 'string');
  RETURN NULL;
END $$;
CREATE TRIGGER revision_media_uses AFTER INSERT ON revision
  FOR EACH ROW EXECUTE FUNCTION note_media_uses();
