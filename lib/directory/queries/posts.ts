import { fromDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import type { Post, Term } from "#lib/registry/labels";

const most = 200;
const columns = {
  ...{ id: true, title: true, heldFrom: true, heldTo: true, boundsKnown: true },
  person: { select: { id: true, name: true, honorific: true } },
  office: { select: { name: true } },
  organisation: { select: { id: true, name: true, own: true } },
} as const;

/** A post with its days and who held it; `organisation` is empty when it is our own, as words leave it out. */
export interface ShownPost extends Post, Term {
  id: string;
  person: { id: string; name: string; honorific: string };
  organisationId: string;
}

type Where = NonNullable<Parameters<ReturnType<typeof db>["position"]["findMany"]>[0]>["where"];

/** Posts of the registry for public pages, the newest first. Where they were taken from stays with the staff. */
export async function heldPosts(where: Where): Promise<ShownPost[]> {
  const rows = await db().position.findMany({
    where,
    orderBy: [
      { heldTo: { sort: "desc", nulls: "first" } },
      { heldFrom: { sort: "desc", nulls: "last" } },
      { id: "asc" },
    ],
    take: most,
    select: columns,
  });
  return rows.map(({ organisation, office, heldFrom, heldTo, ...row }) => ({
    ...row,
    organisationId: organisation.id,
    organisation: organisation.own ? "" : organisation.name,
    office: office?.name ?? "",
    heldFrom: heldFrom && fromDateColumn(heldFrom),
    heldTo: heldTo && fromDateColumn(heldTo),
  }));
}
