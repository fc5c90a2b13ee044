-- The lists of addresses for search engines name all that is public, kind by kind: an index tells it without the texts.
CREATE INDEX live_publication_public ON live_publication (kind, publication_id) INCLUDE (published_at)
  WHERE audience = 'public';
