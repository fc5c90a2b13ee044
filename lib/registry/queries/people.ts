import { z } from "zod";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { afterName, pageOf } from "#lib/registry/paging";
import { canReadRegistry } from "#lib/registry/policy";
import { postsOf } from "#lib/registry/queries/posts";
import type { RegistryFilter } from "#lib/registry/schema";

const pageSize = 30;
const listed = { id: true, name: true, honorific: true, searchName: true } as const;

/** A page of the list of people, by name, each with the latest post on record. */
export async function people(actor: Actor, { text, after }: RegistryFilter) {
  ensure(canReadRegistry(actor), "forbidden");
  const words = searchName(text).split(" ").filter(Boolean);
  const rows = await db().person.findMany({
    where: {
      AND: [...words.map((word) => ({ searchName: { contains: word } })), afterName(after)],
    },
    orderBy: [{ searchName: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    select: listed,
  });
  const page = pageOf(rows, pageSize);
  const posts = await postsOf(
    actor,
    page.items.map(({ id }) => id),
  );
  const latest = (id: string) => posts.find((post) => post.personId === id) ?? null;
  return { ...page, items: page.items.map((row) => ({ ...row, post: latest(row.id) })) };
}
export type PersonItem = Awaited<ReturnType<typeof people>>["items"][number];

/** One person with every post on record, or null. */
export async function person(actor: Actor, id: string) {
  ensure(canReadRegistry(actor), "forbidden");
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().person.findUnique({ where: { id }, select: listed });
  return row && { ...row, posts: await postsOf(actor, [id]) };
}
export type PersonDetail = NonNullable<Awaited<ReturnType<typeof person>>>;

/** The person of a name, accents and capitals aside, or null. */
export function personNamed(actor: Actor, name: string) {
  ensure(canReadRegistry(actor), "forbidden");
  const where = { searchName: searchName(name) };
  return db().person.findFirst({ where, select: { id: true, name: true } });
}
