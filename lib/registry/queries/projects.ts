import { z } from "zod";
import type { Actor } from "#lib/platform/actor";
import { fromDateColumn } from "#lib/platform/clock";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { afterName, pageOf } from "#lib/registry/paging";
import { canReadRegistry } from "#lib/registry/policy";
import type { RegistryFilter } from "#lib/registry/schema";

const pageSize = 30;
const listed = {
  id: true,
  name: true,
  searchName: true,
  startsOn: true,
  endsOn: true,
  sponsorId: true,
  sponsor: { select: { name: true } },
} as const;

interface Row {
  id: string;
  name: string;
  searchName: string;
  startsOn: Date | null;
  endsOn: Date | null;
  sponsorId: string | null;
  sponsor: { name: string } | null;
}

function projectView({ sponsor, startsOn, endsOn, ...row }: Row) {
  return {
    ...row,
    sponsor: sponsor?.name ?? "",
    startsOn: startsOn && fromDateColumn(startsOn),
    endsOn: endsOn && fromDateColumn(endsOn),
  };
}
export type ProjectItem = ReturnType<typeof projectView>;

/** A page of the list of projects, by name. */
export async function projects(actor: Actor, { text, after }: RegistryFilter) {
  ensure(canReadRegistry(actor), "forbidden");
  const words = searchName(text).split(" ").filter(Boolean);
  const rows = await db().project.findMany({
    where: {
      AND: [...words.map((word) => ({ searchName: { contains: word } })), afterName(after)],
    },
    orderBy: [{ searchName: "asc" }, { id: "asc" }],
    take: pageSize + 1,
    select: listed,
  });
  return pageOf(rows.map(projectView), pageSize);
}

/** One project, or null. */
export async function project(actor: Actor, id: string): Promise<ProjectItem | null> {
  ensure(canReadRegistry(actor), "forbidden");
  if (!z.uuid().safeParse(id).success) return null;
  const row = await db().project.findUnique({ where: { id }, select: listed });
  return row && projectView(row);
}
