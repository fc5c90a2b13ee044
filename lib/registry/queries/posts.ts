import type { Actor } from "#lib/platform/actor";
import { type CivilDate, fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { type Post, postWords, type Term } from "#lib/registry/labels";
import { canReadRegistry } from "#lib/registry/policy";

const columns = {
  id: true,
  personId: true,
  officeId: true,
  title: true,
  heldFrom: true,
  heldTo: true,
  boundsKnown: true,
  source: true,
  person: { select: { name: true, honorific: true } },
  office: { select: { name: true } },
  organisation: { select: { id: true, name: true, own: true } },
} as const;

const newestFirst = [
  { heldTo: { sort: "desc", nulls: "first" } },
  { heldFrom: { sort: "desc", nulls: "last" } },
  { id: "asc" },
] as const;

/** A post with its days; `organisation` is empty when it is our own, as words leave it out. */
export interface HeldPost extends Post, Term {
  id: string;
  personId: string;
  personName: string;
  officeId: string | null;
  organisationId: string;
  organisationName: string;
  source: string;
}

type Where = NonNullable<Parameters<ReturnType<typeof db>["position"]["findMany"]>[0]>["where"];

async function heldPosts(where: Where, own: "first" | "mixed"): Promise<HeldPost[]> {
  const rows = await db().position.findMany({
    where,
    orderBy: [
      ...(own === "first" ? [{ organisation: { own: "desc" } } as const] : []),
      ...newestFirst,
    ],
    select: columns,
  });
  return rows.map(({ person, organisation, office, heldFrom, heldTo, ...row }) => ({
    ...row,
    personName: [person.honorific, person.name].filter(Boolean).join(" "),
    organisationId: organisation.id,
    organisationName: organisation.name,
    organisation: organisation.own ? "" : organisation.name,
    office: office?.name ?? "",
    heldFrom: heldFrom && fromDateColumn(heldFrom),
    heldTo: heldTo && fromDateColumn(heldTo),
  }));
}

function heldOn(on: CivilDate) {
  const day = toDateColumn(on);
  return [
    { OR: [{ heldFrom: null }, { heldFrom: { lte: day } }] },
    { OR: [{ heldTo: null }, { heldTo: { gte: day } }] },
  ];
}

/** The posts that people held on a day: those of our own cooperative first. */
export function postsOn(actor: Actor, personIds: string[], on: CivilDate): Promise<HeldPost[]> {
  ensure(canReadRegistry(actor), "forbidden");
  return heldPosts({ personId: { in: personIds }, AND: heldOn(on) }, "first");
}

const mostHeld = 500;

/** The posts of our own cooperative that somebody holds on a day, by their words. */
export async function ownPostsOn(actor: Actor, on: CivilDate) {
  ensure(canReadRegistry(actor), "forbidden");
  const rows = await db().position.findMany({
    where: { organisation: { own: true }, AND: heldOn(on) },
    orderBy: [{ title: "asc" }, { id: "asc" }],
    take: mostHeld,
    select: {
      ...{ title: true, personId: true },
      person: { select: { name: true } },
      office: { select: { name: true } },
    },
  });
  return rows.map(({ title, personId, person, office }) => ({
    post: postWords({ title, office: office?.name ?? "", organisation: "" }),
    personId,
    personName: person.name,
  }));
}

/** Every post of these people, the newest first. */
export function postsOf(actor: Actor, personIds: string[]): Promise<HeldPost[]> {
  ensure(canReadRegistry(actor), "forbidden");
  return heldPosts({ personId: { in: personIds } }, "mixed");
}

/** Every post on record in an organisation, the newest first. */
export function postsIn(actor: Actor, organisationId: string): Promise<HeldPost[]> {
  ensure(canReadRegistry(actor), "forbidden");
  return heldPosts({ organisationId }, "mixed");
}
