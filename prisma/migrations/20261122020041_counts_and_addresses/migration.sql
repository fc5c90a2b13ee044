-- CreateTable
CREATE TABLE "event_tally" (
    "year" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "department" TEXT NOT NULL,
    "events" INTEGER NOT NULL,
    "days" INTEGER NOT NULL,
    "unknown" INTEGER NOT NULL,
    "attendances" INTEGER NOT NULL,
    "women" INTEGER NOT NULL,
    "men" INTEGER NOT NULL,

    CONSTRAINT "event_tally_pkey" PRIMARY KEY ("year","type","department")
);

-- What Prisma's schema cannot say.

-- How many live events each year, type and department has, and their sums: the list of events and the history say
-- them on every page, and must not go through every event for it.
CREATE FUNCTION tally_more_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO event_tally (year, type, department, events, days, unknown, attendances, women, men)
  SELECT year, type, coalesce(left(place_id, 2), '') AS department, count(*), sum(days),
    count(*) - count(headcount), coalesce(sum(headcount), 0),
    coalesce(sum(women) FILTER (WHERE headcount IS NOT NULL), 0),
    coalesce(sum(men) FILTER (WHERE headcount IS NOT NULL), 0)
  FROM after_rows GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
  ON CONFLICT (year, type, department) DO UPDATE SET
    events = event_tally.events + EXCLUDED.events,
    days = event_tally.days + EXCLUDED.days,
    unknown = event_tally.unknown + EXCLUDED.unknown,
    attendances = event_tally.attendances + EXCLUDED.attendances,
    women = event_tally.women + EXCLUDED.women,
    men = event_tally.men + EXCLUDED.men;
  RETURN NULL;
END $$;
CREATE FUNCTION tally_fewer_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE event_tally t SET
    events = t.events - gone.events, days = t.days - gone.days, unknown = t.unknown - gone.unknown,
    attendances = t.attendances - gone.attendances, women = t.women - gone.women, men = t.men - gone.men
  FROM (
    SELECT year, type, coalesce(left(place_id, 2), '') AS department, count(*) AS events, sum(days) AS days,
      count(*) - count(headcount) AS unknown, coalesce(sum(headcount), 0) AS attendances,
      coalesce(sum(women) FILTER (WHERE headcount IS NOT NULL), 0) AS women,
      coalesce(sum(men) FILTER (WHERE headcount IS NOT NULL), 0) AS men
    FROM before_rows GROUP BY 1, 2, 3) AS gone
  WHERE t.year = gone.year AND t.type = gone.type AND t.department = gone.department;
  RETURN NULL;
END $$;
CREATE FUNCTION tally_no_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM event_tally;
  RETURN NULL;
END $$;
-- They run after the trigger that takes the lock of the content version, so no two of them meet.
CREATE TRIGGER live_event_tallied_added AFTER INSERT ON live_event
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_more_events();
CREATE TRIGGER live_event_tallied_gone AFTER DELETE ON live_event
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_fewer_events();
CREATE TRIGGER live_event_tallied_before AFTER UPDATE ON live_event
  REFERENCING OLD TABLE AS before_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_fewer_events();
CREATE TRIGGER live_event_tallied_now AFTER UPDATE ON live_event
  REFERENCING NEW TABLE AS after_rows FOR EACH STATEMENT EXECUTE FUNCTION tally_more_events();
CREATE TRIGGER live_event_tallied_emptied AFTER TRUNCATE ON live_event
  FOR EACH STATEMENT EXECUTE FUNCTION tally_no_events();

INSERT INTO event_tally (year, type, department, events, days, unknown, attendances, women, men)
SELECT year, type, coalesce(left(place_id, 2), ''), count(*), sum(days),
  count(*) - count(headcount), coalesce(sum(headcount), 0),
  coalesce(sum(women) FILTER (WHERE headcount IS NOT NULL), 0),
  coalesce(sum(men) FILTER (WHERE headcount IS NOT NULL), 0)
FROM live_event GROUP BY 1, 2, 3;
ALTER TABLE event_tally ADD CONSTRAINT event_tally_events CHECK (events >= 0);

-- A new address is compared with those that begin alike, letter by letter: without this, with every address.
DROP INDEX publication_slug;
CREATE UNIQUE INDEX publication_slug ON publication (kind, slug text_pattern_ops) WHERE slug IS NOT NULL;
CREATE INDEX former_slug_prefix ON former_slug (kind, slug text_pattern_ops);
