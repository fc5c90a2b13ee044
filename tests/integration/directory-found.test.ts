import { expect, test } from "vitest";
import { directoryAddress } from "#lib/directory/address";
import { withdraw } from "#lib/editorial/commands/publish";
import { liveEvent } from "#lib/events/queries";
import { eventDraft } from "#lib/events/schema";
import { sitemapEntries, sitemapParts } from "#lib/feeds/queries/sitemap";
import { systemActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { createOrganisation } from "#lib/registry/commands/organisations";
import { changePerson } from "#lib/registry/commands/people";
import { live, newsroom, publishableEvent } from "#tests/support/drafts";
import { organisationFacts, personNamedNew } from "#tests/support/registry";

const actor = systemActor("Prueba");
const people = await newsroom();

const eventWith = (parts: Partial<Record<"people" | "organisations", object[]>>) =>
  publishableEvent(eventDraft.pick({ people: true, organisations: true }).parse(parts));
const delegate = (person: { id: string; name: string }, role: string) => ({
  ...{ key: person.id, personId: person.id, name: person.name, role },
});
const pagesOf = (rows: readonly { name: string; page?: string | undefined }[] = []) =>
  rows.map(({ name, page }) => [name, page]);

test("names inside an event lead to the directory where their page is public", async () => {
  const [inOffice, member, elsewhere] = [
    await personNamedNew("Elena Con Cargo"),
    await personNamedNew("Mario Sin Cargo"),
    await personNamedNew("Rita Con Cargo Aparte"),
  ];
  const host = await createOrganisation(actor, organisationFacts("Anfitriona con página"));
  await live(people, eventWith({ people: [delegate(elsewhere, "Gerenta")] }));
  const content = eventWith({
    people: [delegate(inOffice, "Tesorera"), delegate(member, ""), delegate(elsewhere, "")],
    organisations: [
      { key: "a", organisationId: host.id, name: "La anfitriona", part: "host" },
      { key: "b", name: "Sin registro", part: "guest" },
    ],
  });
  const { slug } = await live(people, content);
  const article = (await liveEvent(slug))?.article;
  expect(pagesOf(article?.people)).toEqual([
    ["Elena Con Cargo", directoryAddress("person", inOffice)],
    ["Mario Sin Cargo", undefined],
    ["Rita Con Cargo Aparte", undefined],
  ]);
  expect(pagesOf(article?.organisations)).toEqual([
    [
      "La anfitriona",
      directoryAddress("organisation", { id: host.id, name: "Anfitriona con página" }),
    ],
    ["Sin registro", undefined],
  ]);
});

test("the sitemap lists the pages of the directory with their last change, and nobody else", async () => {
  const [first, second] = [await personNamedNew("Ada Listada"), await personNamedNew("Bea Oculta")];
  const content = eventWith({ people: [delegate(first, "Vocal"), delegate(second, "")] });
  const { publicationId } = await live(people, content);
  const path = directoryAddress("person", first);
  const entry = async () => (await sitemapEntries("person", 1))?.find((one) => one.path === path);
  const row = await db().livePublication.findUniqueOrThrow({ where: { publicationId } });
  expect(await entry()).toEqual({ path, changedAt: row.publishedAt });
  const paths = (await sitemapEntries("person", 1))?.map((one) => one.path);
  expect(paths).not.toContain(directoryAddress("person", second));

  await changePerson(actor, { id: first.id, name: first.name, honorific: "Lic." });
  expect((await entry())?.changedAt.getTime()).toBeGreaterThan(row.publishedAt.getTime());

  const parts = (await sitemapParts(1)).filter(({ list }) => list === "person");
  const lists = await Promise.all(parts.map(({ part }) => sitemapEntries("person", part, 1)));
  expect(lists.flat().map((one) => one?.path)).toEqual(paths);
  expect(await sitemapEntries("person", parts.length + 1, 1)).toBeNull();

  await withdraw(people.reviewer, { publicationId, reason: "De prueba." });
  expect(await entry()).toBeUndefined();
});
