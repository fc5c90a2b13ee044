-- A header of a mail is one line, whoever wrote it.
ALTER TABLE outgoing_mail ADD CONSTRAINT outgoing_mail_one_line CHECK (
  (to_address || to_name || subject) !~ '[\r\n]');

-- A thread is resolved as a whole: at its first comment.
ALTER TABLE comment ADD CONSTRAINT comment_first_is_resolved CHECK (
  parent_id IS NULL OR resolved_at IS NULL);
