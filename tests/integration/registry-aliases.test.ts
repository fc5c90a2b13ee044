import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { addAlias, removeAlias } from "#lib/registry/commands/aliases";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { organisationNamed } from "#lib/registry/queries/organisations";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { entriesAbout, organisationFacts } from "#tests/support/registry";

let staff: Actor;
let outsiders: Actor[];

beforeAll(async () => {
  staff = await actorAs("staff");
  outsiders = [visitorActor(), await actorAs("member"), await actorAs("director")];
});

const add = (name: string) => createOrganisation(staff, organisationFacts(name));

describe("addAlias refuses", () => {
  it("whoever does not write the directory", async () => {
    const { id } = await add("Sin más nombres");
    for (const actor of outsiders) {
      const adding = addAlias(actor, { organisationId: id, alias: "Apodo" });
      await expectRefusal(adding, "forbidden");
    }
  });

  it("the name and the alias of another, and says whose", async () => {
    const { id: organisationId } = await add("La primera");
    const { id: otherId } = await add("La segunda");
    await addAlias(staff, { organisationId: otherId, alias: "La dos" });
    await expect(addAlias(staff, { organisationId, alias: "la segunda" })).rejects.toMatchObject({
      code: "invalid",
      fields: { alias: "«La segunda» ya está en el directorio. Use esa organización." },
    });
    await expect(addAlias(staff, { organisationId, alias: "LA DOS" })).rejects.toMatchObject({
      fields: {
        alias: "«La dos» ya es otra manera de escribir «La segunda». Use esa organización.",
      },
    });
  });

  it("a name that it goes by already", async () => {
    const { id: organisationId } = await add("Repetida");
    await expect(addAlias(staff, { organisationId, alias: "repetida" })).rejects.toMatchObject({
      fields: { alias: "Ya se la encuentra con este nombre." },
    });
  });
});

describe("removeAlias", () => {
  it("frees the name and leaves an entry with it", async () => {
    const { id: organisationId } = await add("Con sobrenombre");
    const { id } = await addAlias(staff, { organisationId, alias: "Sobrenombre" });
    await removeAlias(staff, { id });
    expect(await organisationNamed(staff, "Sobrenombre")).toBeNull();
    const entries = await entriesAbout("organisation", organisationId);
    expect(entries.at(-1)).toMatchObject({ verb: "alias_removed", data: { alias: "Sobrenombre" } });
  });
});

describe("removeAlias refuses", () => {
  it("whoever does not write the directory, and an alias that is gone", async () => {
    const { id: organisationId } = await add("Con apodo");
    const { id } = await addAlias(staff, { organisationId, alias: "Apodo firme" });
    for (const actor of outsiders) {
      await expectRefusal(removeAlias(actor, { id }), "forbidden");
    }
    await removeAlias(staff, { id });
    await expectRefusal(removeAlias(staff, { id }), "not_found");
  });
});
