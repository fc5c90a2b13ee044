import { describe, expect, test } from "vitest";
import { directoryList } from "#lib/directory/queries/list";
import { withdraw } from "#lib/editorial/commands/publish";
import { systemActor } from "#lib/platform/actor";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { addPosition } from "#lib/registry/commands/positions";
import { live, newsroom, publishableEvent } from "#tests/support/drafts";
import { organisationFacts, ownCooperative, personNamedNew } from "#tests/support/registry";

const actor = systemActor("Prueba");
const people = await newsroom();

const person = async (name: string) => (await personNamedNew(name)).id;
const organisation = async (name: string) =>
  (await createOrganisation(actor, organisationFacts(name))).id;
const naming = (personId: string, role: string) => ({
  people: [
    {
      ...{ key: "a", personId, name: "Quien sea", role, honorific: "", office: "Puno" },
      ...{ part: "delegate" as const, organisationId: null, organisation: "" },
    },
  ],
});
const hostedBy = (organisationId: string) => ({
  organisations: [
    {
      ...{ key: "a", organisationId, name: "Caja de prueba", part: "host" as const },
      ...{ kindLabel: "", about: "", alsoWritten: "", institutionalYears: null },
    },
  ],
});
const listed = async (text: string) =>
  (await directoryList("person", { text, letter: null, after: null })).items[0]?.post;

describe("the list of people", () => {
  const term = { heldFrom: "2009-11-29", heldTo: "2009-12-03", boundsKnown: false };
  const post = { ...term, source: "", officeId: null };

  test("says of a post whose it is and its days, and prefers one of ours", async () => {
    const [own, other] = [await ownCooperative(), await organisation("Caja de prueba")];
    const personId = await person("Delia De Otra");
    const { publicationId } = await live(
      people,
      publishableEvent({
        title: "Visita a la caja",
        ...hostedBy(other),
        ...naming(personId, "Gerenta"),
      }),
    );
    await addPosition(actor, { ...post, personId, organisationId: other, title: "Gerenta" });
    const there = { title: "Gerenta", office: "", organisation: "Caja de prueba", own: false };
    expect(await listed("Delia De Otra")).toEqual({ ...there, ...term });
    // A post elsewhere is told only while the organisation itself is.
    await live(
      people,
      publishableEvent({ title: "Viaje de prueba", ...naming(personId, "Asesora") }),
    );
    await withdraw(people.reviewer, { publicationId, reason: "De prueba." });
    const role = { title: "Asesora", office: "Puno", organisation: "", own: false };
    expect(await listed("Delia De Otra")).toMatchObject(role);
    await addPosition(actor, { ...post, personId, organisationId: own.id, title: "Vocal" });
    expect(await listed("Delia De Otra")).toMatchObject({ title: "Vocal", own: true, ...term });
  });

  test("says of a role in an event on which days it was", async () => {
    const personId = await person("Elsa Sin Puesto");
    const days = { startsOn: "2019-05-02", endsOn: "2019-05-04" };
    await live(people, publishableEvent({ ...days, ...naming(personId, "Tesorera") }));
    expect(await listed("Elsa Sin Puesto")).toEqual({
      ...{ title: "Tesorera", office: "Puno", organisation: "", own: false },
      ...{ heldFrom: days.startsOn, heldTo: days.endsOn, boundsKnown: false },
    });
  });
});
