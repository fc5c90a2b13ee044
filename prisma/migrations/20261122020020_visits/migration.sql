-- How often each page of the portal was read on each civil day of Lima: a total, and nothing about who read.
CREATE TABLE visit_count (
  day date NOT NULL,
  path text NOT NULL,
  publication_id uuid REFERENCES publication (id) ON DELETE RESTRICT,
  count integer NOT NULL,
  PRIMARY KEY (day, path),
  CONSTRAINT visit_count_positive CHECK (count > 0),
  CONSTRAINT visit_count_path CHECK (path LIKE '/%' AND length(path) <= 300 AND path NOT LIKE '%?%')
);
-- How often one publication was read since a day, whatever its addresses were.
CREATE INDEX visit_count_publication ON visit_count (publication_id, day) INCLUDE (count)
  WHERE publication_id IS NOT NULL;
