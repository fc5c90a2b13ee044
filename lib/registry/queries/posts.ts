import { type CivilDate, fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import type { Post, Term } from "#lib/registry/labels";

const columns = {
  personId: true,
  title: true,
  heldFrom: true,
  heldTo: true,
  boundsKnown: true,
  office: { select: { name: true } },
  organisation: { select: { id: true, name: true, own: true } },
} as const;

// Our own posts before those elsewhere, then the newest.
const order = [
  { organisation: { own: "desc" } },
  { heldTo: { sort: "desc", nulls: "first" } },
  { heldFrom: { sort: "desc", nulls: "last" } },
  { id: "asc" },
] as const;

interface Row {
  personId: string;
  title: string;
  heldFrom: Date | null;
  heldTo: Date | null;
  boundsKnown: boolean;
  office: { name: string } | null;
  organisation: { id: string; name: string; own: boolean };
}

/** A post with its days, and the organisation's name only when it is not our own. */
export interface HeldPost extends Post, Term {
  personId: string;
  organisationId: string;
}

function heldPost({ organisation, office, heldFrom, heldTo, ...row }: Row): HeldPost {
  return {
    ...row,
    organisationId: organisation.id,
    organisation: organisation.own ? "" : organisation.name,
    office: office?.name ?? "",
    heldFrom: heldFrom && fromDateColumn(heldFrom),
    heldTo: heldTo && fromDateColumn(heldTo),
  };
}

function byPerson(posts: HeldPost[]): Map<string, HeldPost[]> {
  return Map.groupBy(posts, (post) => post.personId);
}

/** The posts that each person held on a day. */
export async function postsOn(personIds: string[], on: CivilDate) {
  const day = toDateColumn(on);
  const rows = await db().position.findMany({
    where: {
      personId: { in: personIds },
      AND: [
        { OR: [{ heldFrom: null }, { heldFrom: { lte: day } }] },
        { OR: [{ heldTo: null }, { heldTo: { gte: day } }] },
      ],
    },
    orderBy: [...order],
    select: columns,
  });
  return byPerson(rows.map(heldPost));
}

/** Every post of each person, the newest first. */
export async function postsOf(personIds: string[]) {
  const rows = await db().position.findMany({
    where: { personId: { in: personIds } },
    orderBy: [...order.slice(1)],
    select: columns,
  });
  return byPerson(rows.map(heldPost));
}
