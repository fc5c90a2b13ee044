import { z } from "zod";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { afterName, pageOf } from "#lib/registry/paging";
import { canReadRegistry } from "#lib/registry/policy";
import type { RegistryFilter } from "#lib/registry/schema";

const pageSize = 30;

function isCalled(word: string) {
  const searched = { searchName: { contains: word } };
  return { OR: [searched, { aliases: { some: searched } }] };
}

const listed = {
  id: true,
  name: true,
  searchName: true,
  kind: true,
  country: true,
  own: true,
  place: { select: { fullName: true } },
  aliases: { select: { id: true, alias: true }, orderBy: { searchName: "asc" } },
} as const;

/** A page of the list of organisations, by name; `next` is the key of the page after it. */
export async function organisations(actor: Actor, { text, kind, after }: RegistryFilter) {
  ensure(canReadRegistry(actor), "forbidden");
  const words = searchName(text).split(" ").filter(Boolean);
  const rows = await db().organisation.findMany({
    where: { AND: [...words.map(isCalled), afterName(after), kind ? { kind } : {}] },
    orderBy: [{ searchName: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    select: listed,
  });
  return pageOf(
    rows.map(({ place, ...row }) => ({ ...row, place: place?.fullName ?? "" })),
    pageSize,
  );
}
export type OrganisationItem = Awaited<ReturnType<typeof organisations>>["items"][number];

/** One organisation as its page shows it, or null. */
export async function organisation(actor: Actor, id: string) {
  ensure(canReadRegistry(actor), "forbidden");
  if (!z.uuid().safeParse(id).success) return null;
  const select = { ...listed, about: true, placeId: true };
  const row = await db().organisation.findUnique({ where: { id }, select });
  return row && { ...row, place: row.place?.fullName ?? "" };
}
export type OrganisationDetail = NonNullable<Awaited<ReturnType<typeof organisation>>>;

/** Our own cooperative, or null while it is not in the directory. */
export function ownOrganisation(actor: Actor) {
  ensure(canReadRegistry(actor), "forbidden");
  return db().organisation.findFirst({ where: { own: true }, select: { id: true, name: true } });
}

/** The organisation that goes by a name, accents and capitals aside, or null. */
export function organisationNamed(actor: Actor, name: string) {
  ensure(canReadRegistry(actor), "forbidden");
  const called = { searchName: searchName(name) };
  return db().organisation.findFirst({
    where: { OR: [called, { aliases: { some: called } }] },
    select: { id: true, name: true },
  });
}
