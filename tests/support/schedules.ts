import { publishDue } from "#lib/editorial/commands/due";
import { schedule } from "#lib/editorial/commands/schedule";
import { db } from "#lib/platform/db";
import { inReview, type Newsroom, publishableEvent } from "#tests/support/drafts";

const hour = 3_600_000;

/** So many hours from now. */
export const inHours = (hours: number) => new Date(Date.now() + hours * hour);

/** Does what is scheduled for the hours to come, as if they had passed. Resolves to how many failed. */
export const hoursPass = (hours: number) => publishDue(inHours(hours));

/** What waits for a publication, soonest first. */
export function waiting(publicationId: string) {
  return db().schedule.findMany({
    where: { publicationId, doneAt: null, cancelledAt: null, failedAt: null },
    orderBy: { at: "asc" },
    include: { revision: { select: { number: true } } },
  });
}

/** A draft that the reviewer has approved for the next hour. */
export async function scheduled(people: Newsroom, content = publishableEvent()) {
  const at = await inReview(people, content);
  await schedule(people.reviewer, { ...at, at: inHours(1), force: false });
  const [found] = await waiting(at.publicationId);
  return { ...at, scheduleId: found?.id ?? "" };
}
