-- What the public calendar and the public directory read. Nothing here is for Prisma's schema to say.

-- Which events a month, a year or a week meets, those of several days included.
CREATE INDEX live_event_span ON live_event USING gist (daterange(starts_on, ends_on, '[]'));

-- An address of the directory ends in the last group of an id, so that it survives that its subject is renamed.
CREATE INDEX organisation_short_id ON organisation (right(id::text, 12));
CREATE INDEX person_short_id ON person (right(id::text, 12));

-- What the directory shows of the registry is part of what the portal shows.
CREATE TRIGGER organisation_shown_changed AFTER UPDATE OF kind, country, place_id, about, own ON organisation
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER person_honorific_changed AFTER UPDATE OF honorific ON person
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER position_changed AFTER INSERT OR UPDATE OR DELETE ON "position"
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
CREATE TRIGGER office_changed AFTER UPDATE OF name ON office
  FOR EACH STATEMENT EXECUTE FUNCTION bump_content_version();
