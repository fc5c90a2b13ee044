import { conditionsBesideYears, inYears, where } from "#lib/history/queries/conditions";
import type { Scope } from "#lib/history/queries/scope";
import { Prisma } from "#lib/platform/db";

/** Whom events bring together: where their rows `l` are, and their records `n` in the directory. */
export interface Subject {
  rows: Prisma.Sql;
  directory: Prisma.Sql;
  id: Prisma.Sql;
  /** What a row must fulfil beside. */
  only: Prisma.Sql[];
}

const organisation: Omit<Subject, "only"> = {
  rows: Prisma.sql`live_organisation`,
  directory: Prisma.sql`organisation`,
  id: Prisma.sql`l.organisation_id`,
};

export const subjects: Record<"people" | "organisations" | "hosts", Subject> = {
  people: {
    ...{ rows: Prisma.sql`live_participant`, directory: Prisma.sql`person` },
    ...{ id: Prisma.sql`l.person_id`, only: [] },
  },
  organisations: { ...organisation, only: [Prisma.sql`l.part <> 'own'`] },
  hosts: { ...organisation, only: [Prisma.sql`l.part = 'host'`] },
};

/** Which rows `l` belong to the events of a scope. */
export interface Tie {
  joined: Prisma.Sql;
  asked: Prisma.Sql[];
}

/**
 * By the events themselves, each looked at by its key and only where the first day does not tell. As a
 * subquery of its own it stays what it is: as a join, the planner would gather events once for each record.
 */
export function tieToEvents(scope: Scope): Tie {
  const beside = conditionsBesideYears(scope);
  const event = Prisma.sql`FROM live_event e WHERE e.publication_id = l.publication_id`;
  const told = beside.map((condition) => Prisma.sql`(SELECT ${condition} ${event})`);
  return { joined: Prisma.empty, asked: [...inYears(scope, Prisma.sql`l.starts_on`), ...told] };
}

/** By the events found in `matching`, which lead to their rows. */
export const tieFromMatching: Tie = {
  joined: Prisma.sql`JOIN matching USING (publication_id)`,
  asked: [],
};

/** By the events found in `matching`, which is asked row by row: CASE keeps it from becoming a join. */
export const tieToMatching: Tie = {
  joined: Prisma.empty,
  asked: [
    Prisma.sql`CASE WHEN l.publication_id IN (SELECT publication_id FROM matching) THEN true END`,
  ],
};

/** How many records of the directory stand in few events: the events lead to them. */
export function knownOfEvents({ rows, id, only }: Subject, { joined, asked }: Tie): Prisma.Sql {
  return Prisma.sql`(SELECT count(*) FROM (SELECT FROM ${rows} l ${joined}
    ${where([Prisma.sql`${id} IS NOT NULL`, ...only, ...asked])} GROUP BY ${id}) AS met)`;
}

/** The same of many events: each record is asked for the first event in which it stands. */
export function knownOfDirectory(subject: Subject, { joined, asked }: Tie): Prisma.Sql {
  const { rows, directory, id, only } = subject;
  return Prisma.sql`(SELECT count(*) FROM ${directory} n, LATERAL (SELECT FROM ${rows} l ${joined}
    ${where([Prisma.sql`${id} = n.id`, ...only, ...asked])} LIMIT 1) AS met)`;
}

/** How many names stand outside the directory. But for accents and capitals, those spelled alike are one. */
export function unregistered({ rows, id, only }: Subject, { joined, asked }: Tie): Prisma.Sql {
  return Prisma.sql`(SELECT count(DISTINCT lower(unaccent(name))) FROM (SELECT l.name FROM ${rows} l ${joined}
    ${where([Prisma.sql`${id} IS NULL`, ...only, ...asked])} GROUP BY l.name) AS met)`;
}
