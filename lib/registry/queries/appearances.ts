import type { Actor } from "#lib/platform/actor";
import { type CivilDate, fromDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { canReadRegistry } from "#lib/registry/policy";

const mostShown = 20;

/** A live event that mentions a record of the directory. */
export interface Appearance {
  slug: string;
  title: string;
  startsOn: CivilDate;
  endsOn: CivilDate;
}

type Mention =
  | { organisations: { some: { organisationId: string } } }
  | { participants: { some: { personId: string } } }
  | { projects: { some: { projectId: string } } };

/** The live events that mention an organisation, a person or a project, newest first. */
export async function appearances(actor: Actor, mention: Mention): Promise<Appearance[]> {
  ensure(canReadRegistry(actor), "forbidden");
  const rows = await db().liveEvent.findMany({
    where: mention,
    orderBy: [{ startsOn: "desc" }, { publicationId: "desc" }],
    take: mostShown,
    select: { startsOn: true, endsOn: true, publication: { select: { slug: true, title: true } } },
  });
  return rows.map(({ publication, startsOn, endsOn }) => ({
    ...publication,
    startsOn: fromDateColumn(startsOn),
    endsOn: fromDateColumn(endsOn),
  }));
}
