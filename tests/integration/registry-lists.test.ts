import { beforeAll, describe, expect, it } from "vitest";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { addAlias } from "#lib/registry/commands/aliases";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { organisations } from "#lib/registry/queries/organisations";
import { people } from "#lib/registry/queries/people";
import { actorAs } from "#tests/support/actors";
import { expectRefusal } from "#tests/support/refusals";
import { organisationFacts, personNamedNew } from "#tests/support/registry";

let staff: Actor;

beforeAll(async () => {
  staff = await actorAs("staff");
});

const add = (name: string) => createOrganisation(staff, organisationFacts(name));

describe("the list of organisations", () => {
  it("is alphabetical without regard to accents, in pages that neither skip nor repeat", async () => {
    const names = Array.from({ length: 35 }, (_, at) => `Lista ${String(at).padStart(2, "0")}`);
    for (const name of [...names, "lista Ánimo", "Lista zorro"]) await add(name);
    const filter = { text: "LISTA", kind: null };
    const first = await organisations(staff, { ...filter, after: null });
    const second = await organisations(staff, { ...filter, after: first.next });
    const shown = [...first.items, ...second.items].map(({ name }) => name);
    expect(first.items).toHaveLength(30);
    expect(shown).toEqual([...names, "lista Ánimo", "Lista zorro"]);
    expect(second.next).toBeNull();
  });

  it("is found by alias and narrowed by kind", async () => {
    const { id } = await createOrganisation(
      staff,
      organisationFacts("Universidad de prueba", { kind: "university" }),
    );
    await addAlias(staff, { organisationId: id, alias: "UPRU" });
    const found = await organisations(staff, { text: "upru", kind: "university", after: null });
    expect(found.items.map(({ name }) => name)).toEqual(["Universidad de prueba"]);
    const none = await organisations(staff, { text: "upru", kind: "ngo", after: null });
    expect(none.items).toEqual([]);
  });

  it("is refused to members and visitors", async () => {
    const all = { text: "", kind: null, after: null };
    await expectRefusal(organisations(visitorActor(), all), "forbidden");
    const member = await actorAs("member");
    await expectRefusal(organisations(member, all), "forbidden");
  });
});

describe("the list of people", () => {
  it("is alphabetical, found by any part of the name, in pages", async () => {
    const names = Array.from({ length: 32 }, (_, at) => `Persona ${String(at).padStart(2, "0")}`);
    for (const name of [...names].reverse()) await personNamedNew(name);
    const first = await people(staff, { text: "persona", kind: null, after: null });
    const second = await people(staff, { text: "persona", kind: null, after: first.next });
    const shown = [...first.items, ...second.items].map(({ name }) => name);
    expect(shown).toEqual(names);
    expect(first.items[0]).toMatchObject({ post: null });
  });
});
