import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { officeLine } from "#lib/registry/labels";
import { canReadRegistry } from "#lib/registry/policy";
import type { LookupInput, LookupResult } from "#lib/registry/schema";

const mostOffices = 200;

/** The offices of our own cooperative, closed ones last. */
export async function offices(actor: Actor) {
  ensure(canReadRegistry(actor), "forbidden");
  const rows = await db().office.findMany({
    where: { organisation: { own: true } },
    orderBy: [{ open: "desc" }, { name: "asc" }],
    take: mostOffices,
    select: { id: true, name: true, open: true, place: { select: { id: true, fullName: true } } },
  });
  return rows.map(({ place, ...office }) => ({
    ...office,
    placeId: place?.id ?? null,
    place: place?.fullName ?? "",
  }));
}
export type OfficeItem = Awaited<ReturnType<typeof offices>>[number];

/** Our offices whose name holds the text; all of them without a text. */
export async function lookUpOffices(actor: Actor, input: LookupInput): Promise<LookupResult[]> {
  const text = searchName(input.text);
  const found = (await offices(actor)).filter(({ name }) => searchName(name).includes(text));
  return found.map(({ id, name, ...office }) => ({ id, name, detail: officeLine(office) }));
}
