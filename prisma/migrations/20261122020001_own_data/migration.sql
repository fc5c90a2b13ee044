-- What one person did and was written to, for the download of one's own data.

-- What Prisma's schema cannot say.
CREATE INDEX audit_entry_by_actor ON audit_entry (actor_id, id DESC) WHERE actor_id IS NOT NULL;
CREATE INDEX outgoing_mail_by_address ON outgoing_mail (to_address, id DESC);
