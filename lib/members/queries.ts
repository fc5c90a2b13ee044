import { z } from "zod";
import { countVerdicts, type PlannedRow, planOf, printOf } from "#lib/members/plan";
import { canImportMembers } from "#lib/members/policy";
import { knownFor } from "#lib/members/queries/known";
import { countsOf, listRows, type Verdict } from "#lib/members/schema";
import type { Actor } from "#lib/platform/actor";
import { db, transaction } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

const pageSize = 100;
const mostListed = 10;

const head = {
  ...{ id: true, fileName: true, rowCount: true, counts: true },
  ...{ createdAt: true, createdByName: true, appliedAt: true },
} as const;

/** A list that waits, with its rows as they would be applied now; `plan` is null once it was applied. */
async function listOf(actor: Actor, id: string) {
  ensure(canImportMembers(actor), "forbidden");
  ensure(z.uuid().safeParse(id).success, "not_found");
  const select = { ...head, rows: true, createdById: true } as const;
  const found = await db().memberImport.findUnique({ where: { id }, select });
  ensure(found && (found.appliedAt || found.createdById === actor.id), "not_found");
  const { rows, createdById: _, counts, ...list } = found;
  if (list.appliedAt) return { ...list, counts: countsOf.parse(counts), plan: null };
  const read = listRows.parse(rows);
  const plan = planOf(read, await transaction((tx) => knownFor(tx, read)));
  return { ...list, counts: countVerdicts(plan), plan };
}

interface PlanFilter {
  view: Verdict | null;
  /** The line after which the page begins. */
  after: number;
}

/** What a list would do: its counts, a page of its rows in their order and the print of the whole. */
export async function listPlan(actor: Actor, id: string, { view, after }: PlanFilter) {
  const { plan, ...list } = await listOf(actor, id);
  const rows = (plan ?? []).filter((row) => row.line > after && (!view || row.verdict === view));
  const items = rows.slice(0, pageSize);
  const next = rows.length > pageSize ? (items.at(-1)?.line ?? null) : null;
  return { ...list, items, next, print: plan && printOf(plan) };
}
export type ListPlan = Awaited<ReturnType<typeof listPlan>>;

/** The rows of a list that are left out, with why. */
export async function faultyRows(actor: Actor, id: string): Promise<PlannedRow[]> {
  const { plan } = await listOf(actor, id);
  ensure(plan, "not_found");
  return plan.filter(({ verdict }) => verdict === "faulty");
}

/** The lists that were applied, newest first. */
export async function appliedLists(actor: Actor) {
  ensure(canImportMembers(actor), "forbidden");
  const rows = await db().memberImport.findMany({
    where: { appliedAt: { not: null } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: mostListed,
    select: head,
  });
  return rows.map(({ counts, ...list }) => ({ ...list, counts: countsOf.parse(counts) }));
}
export type AppliedList = Awaited<ReturnType<typeof appliedLists>>[number];
