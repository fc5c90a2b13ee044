import { describe, expect, it } from "vitest";
import { linkPerson } from "#lib/accounts/commands/person";
import { account } from "#lib/accounts/queries";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { createPerson } from "#lib/registry/commands/people";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";

const system = systemActor("Prueba de las cuentas");

describe("linkPerson", () => {
  it("linkPerson refuses whoever is no administrator, and a person who has another account", async () => {
    const [administrator, reviewer, first, second] = await Promise.all([
      actorAs("administrator"),
      actorAs("reviewer"),
      actorAs("staff", "Primera cuenta de prueba"),
      actorAs("staff"),
    ]);
    const [one, other] = [first.id ?? "", second.id ?? ""];
    const known = { name: "Persona con una cuenta", honorific: "", namesake: false };
    const { id: personId } = await createPerson(system, known);
    await expectRefusal(linkPerson(reviewer, { accountId: one, personId }), "forbidden");
    await linkPerson(administrator, { accountId: one, personId });
    const taken = linkPerson(administrator, { accountId: other, personId });
    const { fields } = await expectRefusal(taken, "invalid");
    expect(fields.personId).toMatch(/ya tiene la cuenta «Primera cuenta de prueba»/);
    await linkPerson(administrator, { accountId: one, personId: null });
    await linkPerson(administrator, { accountId: other, personId });
    expect((await account(administrator, other)).person).toEqual({
      ...{ id: personId, name: known.name },
    });
    const entries = await db().auditEntry.findMany({
      where: { subjectId: one },
      orderBy: { id: "asc" },
    });
    expect(entries.map(({ verb }) => verb)).toEqual(["person_linked", "person_unlinked"]);
  });
});
