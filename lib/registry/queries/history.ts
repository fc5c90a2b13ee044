import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { canReadRegistry } from "#lib/registry/policy";

export type RegistrySubject = "organisation" | "person" | "office" | "project";

const newest = 20;

/** What was done to a record of the directory, newest first. */
export function registryHistory(actor: Actor, subjectType: RegistrySubject, subjectId: string) {
  ensure(canReadRegistry(actor), "forbidden");
  return db().auditEntry.findMany({
    where: { subjectType, subjectId },
    orderBy: { id: "desc" },
    take: newest,
    select: { id: true, actorName: true, verb: true, at: true, data: true },
  });
}
