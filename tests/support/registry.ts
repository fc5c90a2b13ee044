import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { registerOwnOrganisation } from "#lib/registry/commands/organisations";
import { createPerson } from "#lib/registry/commands/people";
import type { CreateOrganisationInput } from "#lib/registry/schema";

/** What the audit log holds about a record, the oldest first. */
export function entriesAbout(subjectType: string, subjectId: string) {
  return db().auditEntry.findMany({
    where: { subjectType, subjectId },
    orderBy: { id: "asc" },
    select: { verb: true, actorName: true, data: true },
  });
}

/** Our own cooperative in the test's database. */
export function ownCooperative() {
  return registerOwnOrganisation(systemActor("Prueba"), { name: "Cooperativa propia de prueba" });
}

/** What is needed to add an organisation. */
export function organisationFacts(
  name: string,
  more: Partial<CreateOrganisationInput> = {},
): CreateOrganisationInput {
  return { name, kind: "other", country: "PE", placeId: null, about: "", ...more };
}

/** A new person of the directory. */
export function personNamedNew(name: string) {
  return createPerson(systemActor("Prueba"), { name, honorific: "", namesake: true });
}
