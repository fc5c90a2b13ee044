import { expect, it } from "vitest";
import { withdraw } from "#lib/editorial/commands/publish";
import { calendarEntries } from "#lib/feeds/queries/calendar";
import { followedSpan, type Span, yearSpan } from "#lib/feeds/span";
import { live, newsroom, publishableEvent } from "#tests/support/drafts";

const absolute = (path: string) => `https://coopac.example${path}`;

it("carries of a span of days what begins in it, cancelled or not, and nothing else", async () => {
  const people = await newsroom();
  const at = (title: string, startsOn: string) =>
    live(people, publishableEvent({ title, startsOn, endsOn: startsOn, type: "pasantia" }));
  await at("Pasantía de hace mucho", "2009-12-31");
  const gone = await at("Pasantía que se retira", "2010-01-01");
  await at("Pasantía de entonces", "2010-12-31");
  await at("Pasantía por venir", "2027-03-01");
  await withdraw(people.administrator, { ...gone, reason: "Se publicó por error." });
  const told = async (span: Span) => {
    const entries = await calendarEntries("eventos", { absolute, type: "pasantia", span });
    return entries.map(({ title, cancelled }) => `${title}${cancelled ? ", retirada" : ""}`);
  };
  expect(await told(yearSpan("2010"))).toEqual([
    "Pasantía de entonces",
    "Pasantía que se retira, retirada",
  ]);
  expect(await told(followedSpan("2015-06-01"))).toHaveLength(3);
  expect(await told(followedSpan("2026-11-22"))).toEqual(["Pasantía por venir"]);
});
