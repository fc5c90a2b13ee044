import type { CalendarItem, CalendarSort, Month } from "#lib/editorial/calendar";
import { canEnterPanel } from "#lib/editorial/policy";
import { pending } from "#lib/editorial/queries/schedules";
import type { Actor } from "#lib/platform/actor";
import {
  addDays,
  type CivilDate,
  civilDateAt,
  fromDateColumn,
  limaInstant,
  toDateColumn,
} from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** Of each source in one month: far more than a cooperative publishes, and still one screen. */
export const mostOfEach = 300;
const take = mostOfEach + 1;
const named = { publication: { select: { title: true } } } as const;

interface Dated {
  sort: CalendarSort;
  publicationId: string;
  title: string;
  from: CivilDate;
  to?: CivilDate;
  at?: Date;
}

function item({ to, at, ...rest }: Dated): CalendarItem {
  const key = `${rest.sort}-${rest.publicationId}-${rest.from}`;
  return { ...rest, key, to: to ?? rest.from, at: at ?? null };
}

/** The columns of days and instants between the ends of a month. */
function within({ first, last }: Month) {
  const [gte, lt] = [limaInstant(first, "00:00"), limaInstant(addDays(last, 1), "00:00")];
  ensure(gte && lt, "invalid");
  return {
    instant: { gte, lt },
    day: { gte: toDateColumn(first), lte: toDateColumn(last) },
  };
}

async function scheduled(month: Month): Promise<CalendarItem[]> {
  const rows = await db().schedule.findMany({
    where: { ...pending, at: within(month).instant },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    take,
    select: { publicationId: true, action: true, at: true, ...named },
  });
  return rows.map(({ publicationId, action, at, publication: { title } }) =>
    item({ sort: action as CalendarSort, publicationId, title, from: civilDateAt(at), at }),
  );
}

async function published(month: Month): Promise<CalendarItem[]> {
  const rows = await db().livePublication.findMany({
    where: { publishedAt: within(month).instant },
    orderBy: [{ publishedAt: "asc" }, { publicationId: "asc" }],
    take,
    select: { publicationId: true, title: true, publishedAt: true },
  });
  return rows.map(({ publishedAt: at, ...row }) =>
    item({ ...row, sort: "published", from: civilDateAt(at), at }),
  );
}

async function expiries(month: Month): Promise<CalendarItem[]> {
  const rows = await db().livePublication.findMany({
    where: { expiresOn: within(month).day },
    orderBy: [{ expiresOn: "asc" }, { publicationId: "asc" }],
    take,
    select: { publicationId: true, title: true, expiresOn: true },
  });
  return rows.flatMap(({ expiresOn, ...row }) =>
    expiresOn ? [item({ ...row, sort: "expiry", from: fromDateColumn(expiresOn) })] : [],
  );
}

async function reviews(month: Month): Promise<CalendarItem[]> {
  const rows = await db().publication.findMany({
    where: { reviewOn: within(month).day, liveRevisionId: { not: null } },
    orderBy: [{ reviewOn: "asc" }, { id: "asc" }],
    take,
    select: { id: true, title: true, reviewOn: true },
  });
  return rows.flatMap(({ id: publicationId, title, reviewOn }) =>
    reviewOn
      ? [item({ publicationId, title, sort: "review", from: fromDateColumn(reviewOn) })]
      : [],
  );
}

async function dues(month: Month): Promise<CalendarItem[]> {
  const rows = await db().publication.findMany({
    where: { dueOn: within(month).day, stage: { notIn: ["trashed", "withdrawn"] } },
    orderBy: [{ dueOn: "asc" }, { id: "asc" }],
    take,
    select: { id: true, title: true, dueOn: true },
  });
  return rows.flatMap(({ id: publicationId, title, dueOn }) =>
    dueOn ? [item({ publicationId, title, sort: "due", from: fromDateColumn(dueOn) })] : [],
  );
}

async function events(month: Month): Promise<CalendarItem[]> {
  const { gte, lte } = within(month).day;
  const rows = await db().liveEvent.findMany({
    where: { startsOn: { lte }, endsOn: { gte } },
    orderBy: [{ startsOn: "asc" }, { publicationId: "asc" }],
    take,
    select: {
      ...{ publicationId: true, startsOn: true, endsOn: true },
      publication: { select: { title: true } },
    },
  });
  return rows.map(({ publicationId, startsOn, endsOn, publication: { title } }) => {
    const [from, to] = [fromDateColumn(startsOn), fromDateColumn(endsOn)];
    return item({ publicationId, title, sort: "event", from, to });
  });
}

/**
 * Everything that a month holds for those who publish: one query for each source, each by an index. `isCut` when a source
 * has more than fits, whose first days are given.
 */
export async function calendarItems(actor: Actor, month: Month) {
  ensure(canEnterPanel(actor), "forbidden");
  const sources = [scheduled, published, expiries, reviews, dues, events];
  const found = await Promise.all(sources.map((source) => source(month)));
  return {
    items: found.flatMap((items) => items.slice(0, mostOfEach)),
    isCut: found.some((items) => items.length > mostOfEach),
  };
}
