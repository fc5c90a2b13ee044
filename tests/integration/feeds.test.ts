import { parseFeed } from "@rowanmanning/feed-parser";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { changeSlug } from "#lib/editorial/commands/address";
import { submit } from "#lib/editorial/commands/move";
import { publish, withdraw } from "#lib/editorial/commands/publish";
import { paragraphs } from "#lib/editorial/richtext";
import { absoluteOn } from "#lib/feeds/absolute";
import { atom } from "#lib/feeds/atom";
import { icalendar } from "#lib/feeds/icalendar";
import { calendarEntries, occasionEntry } from "#lib/feeds/queries/calendar";
import { newsEntries } from "#lib/feeds/queries/news";
import { sitemapEntries, sitemapParts } from "#lib/feeds/queries/sitemap";
import { db } from "#lib/platform/db";
import { cardPicture } from "#lib/sharing/queries/card";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { live, type Newsroom, newsroom, publishableEvent } from "#tests/support/drafts";
import { liveEvents } from "#tests/support/live-events";

const absolute = absoluteOn("https://coopac.example/");
const today = "2026-11-22";
let people: Newsroom;

function eventsIn(entries: Awaited<ReturnType<typeof calendarEntries>>) {
  const calendar = { name: "Calendario", host: "coopac.example", url: absolute("/calendario.ics") };
  const text = icalendar({ ...calendar, entries });
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
}

const value = (event: ICAL.Component | undefined, name: string) =>
  String(event?.getFirstPropertyValue(name) ?? "");

async function calendarOf(publicationId: string) {
  const events = eventsIn(await calendarEntries("calendario", { absolute }));
  return events.find((event) => value(event, "uid").startsWith(publicationId));
}

beforeAll(async () => {
  people = await newsroom();
});

describe("the calendar", () => {
  it("carries an event with the same identity whatever its address becomes", async () => {
    const { publicationId, slug } = await live(people);
    const before = await calendarOf(publicationId);
    expect(value(before, "dtstart")).toBe("2026-03-14");
    expect(value(before, "dtend")).toBe("2026-03-16");
    await changeSlug(people.administrator, { publicationId, slug: "taller-con-otra-direccion" });
    const after = await calendarOf(publicationId);
    expect(value(after, "uid")).toBe(value(before, "uid"));
    expect(value(after, "url")).toBe("https://coopac.example/eventos/taller-con-otra-direccion");
    expect(await occasionEntry("event", slug, absolute)).toBeNull();
  });

  it("cancels what was withdrawn, and takes it back when it is published again", async () => {
    const content = publishableEvent({ title: "Reunión que se retira", startsAt: "10:00" });
    const { publicationId, slug, basedOn } = await live(people, content);
    await db()
      .$executeRaw`UPDATE publication SET first_published_at = first_published_at - interval '1 minute'
      WHERE id = ${publicationId}::uuid`;
    const first = await calendarOf(publicationId);
    await withdraw(people.administrator, {
      publicationId,
      reason: "Se canceló por lluvia.",
    });
    const cancelled = await calendarOf(publicationId);
    expect(value(cancelled, "status")).toBe("CANCELLED");
    expect(value(cancelled, "dtstart")).toBe(value(first, "dtstart"));
    expect(value(cancelled, "uid")).toBe(value(first, "uid"));
    expect(Number(value(cancelled, "sequence"))).toBeGreaterThanOrEqual(
      Number(value(first, "sequence")),
    );
    expect((await occasionEntry("event", slug, absolute))?.cancelled).toBe(true);
    await submit(people.staff, { publicationId, basedOn });
    await publish(people.reviewer, { publicationId, basedOn, force: false });
    expect(value(await calendarOf(publicationId), "status")).toBe("CONFIRMED");
  });

  it("carries the meeting of a convocatoria, and nothing that is not for everybody", async () => {
    const summons = {
      ...{ assemblyType: null, on: "2026-12-20", firstCallAt: "09:00", secondCallAt: null },
      ...{ place: "Local de Puno", audience: "", bring: "", convenedBy: "", channels: [] },
    };
    const parts = { type: "convocatoria" as const, summons };
    const open = await liveAnnouncementOf(people, {
      ...parts,
      title: "Convocatoria abierta a todos",
    });
    const closed = await liveAnnouncementOf(people, {
      ...{ ...parts, title: "Convocatoria para socios", audience: "members" },
    });
    const meeting = await calendarOf(open.publicationId);
    expect(value(meeting, "dtstart")).toBe("2026-12-20T09:00:00");
    expect(value(meeting, "location")).toBe("Local de Puno");
    expect(await calendarOf(closed.publicationId)).toBeUndefined();
    await withdraw(people.administrator, { ...closed, reason: "Motivo de la convocatoria." });
    expect(await calendarOf(closed.publicationId)).toBeUndefined();
    expect(await calendarEntries("eventos", { absolute })).not.toContainEqual(
      expect.objectContaining({ publicationId: open.publicationId }),
    );
  });

  it("loses no date of a thousand events", async () => {
    const day = (at: number) => new Date(Date.UTC(1996, 0, 1 + 11 * at)).toISOString().slice(0, 10);
    const facts = Array.from({ length: 1000 }, (_, at) => ({
      ...{ title: `Feria, número ${at}; de prueba`, type: "feria" as const },
      ...{ startsOn: day(at), endsOn: at % 3 === 0 ? day(at + 1) : day(at) },
    }));
    await liveEvents(facts);
    const fairs = await calendarEntries("eventos", { absolute, type: "feria" });
    const told = eventsIn(fairs).map(
      (event) => `${value(event, "dtstart")} ${value(event, "summary")}`,
    );
    expect(told.toSorted()).toEqual(facts.map((one) => `${one.startsOn} ${one.title}`).toSorted());
    await db().livePublication.deleteMany({ where: { type: "feria" } });
  });
});

describe("the feed", () => {
  it("carries the whole text, with its references as absolute addresses", async () => {
    const target = await live(people, publishableEvent({ title: "Evento al que se refiere otro" }));
    const href = `ayni:publicacion/${target.publicationId}`;
    const link = {
      type: "text" as const,
      text: "el evento",
      marks: [{ type: "link" as const, attrs: { href } }],
    };
    const body = { ...paragraphs(""), content: [{ type: "paragraph" as const, content: [link] }] };
    const { publicationId } = await liveAnnouncementOf(people, {
      title: "Comunicado con enlace",
      body,
    });
    const entries = await newsEntries({ subject: "comunicados", type: null, today, absolute });
    const entry = entries.find((one) => one.publicationId === publicationId);
    expect(entry?.html).toContain(
      `<a href="https://coopac.example/eventos/${target.slug}">el evento</a>`,
    );
    const [item] = parseFeed(
      atom({
        ...{ title: "t", description: "d", homeUrl: absolute("/"), url: absolute("/x.atom") },
        ...{ author: "a", updatedAt: new Date(), entries: entry ? [entry] : [] },
      }),
    ).items;
    expect(item?.id).toBe(`urn:uuid:${publicationId}`);
  });

  it("carries nothing reserved, nothing expired and of one type nothing else", async () => {
    const secret = await liveAnnouncementOf(people, {
      ...{ title: "Solo para los delegados", audience: "delegates" },
    });
    const old = await liveAnnouncementOf(people, {
      title: "Ya vencido hace tiempo",
      expiresOn: "2026-01-31",
    });
    const asked = { today, absolute, type: null };
    const all = await newsEntries({ ...asked, subject: "novedades" });
    const ids = all.map(({ publicationId }) => publicationId);
    expect(ids).not.toContain(secret.publicationId);
    expect(ids).not.toContain(old.publicationId);
    const talks = await newsEntries({ ...asked, subject: "eventos", type: "capacitacion" });
    expect(new Set(talks.map(({ category }) => category))).toEqual(new Set(["Capacitación"]));
  });
});

describe("the lists for search engines", () => {
  it("hold every public publication once, however they are split", async () => {
    const parts = (await sitemapParts(2)).filter(({ list }) => list === "event");
    expect(parts.map(({ part }) => part)).toEqual(parts.map((_, at) => at + 1));
    const lists = await Promise.all(parts.map(({ part }) => sitemapEntries("event", part, 2)));
    const paths = lists.flatMap((list) => (list ?? []).map(({ path }) => path));
    const where = { kind: "event", audience: "public" };
    const rows = await db().livePublication.findMany({ where, select: { slug: true } });
    expect(paths.toSorted()).toEqual(rows.map(({ slug }) => `/eventos/${slug}`).toSorted());
    expect(await sitemapEntries("event", parts.length + 1, 2)).toBeNull();
  });
});

describe("the card", () => {
  it("is a picture of the right size, light enough to be sent", async () => {
    const { slug } = await live(people, publishableEvent({ title: "Evento con su tarjeta ñandú" }));
    const bytes = await cardPicture("event", slug, today);
    expect([bytes?.[0], bytes?.[1]]).toEqual([0xff, 0xd8]);
    expect(bytes?.length).toBeLessThan(250_000);
    expect(await cardPicture("event", "no-existe", today)).toBeNull();
  });
});
