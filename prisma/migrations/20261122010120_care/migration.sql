-- The trash, newest first; and the posts that answer for something.
CREATE INDEX publication_trash ON publication (trashed_at DESC, id DESC) WHERE stage = 'trashed';
CREATE INDEX publication_owner_post ON publication (owner_post) WHERE owner_post IS NOT NULL;
