import { beforeAll, describe, expect, it } from "vitest";
import { setDelegate } from "#lib/accounts/commands/delegate";
import {
  announcementCounts,
  anyExpired,
  liveAnnouncement,
  liveAnnouncements,
  pinnedAnnouncement,
} from "#lib/announcements/queries";
import {
  ownAnnouncement,
  ownAnnouncements,
  ownWithdrawnNotice,
} from "#lib/announcements/queries/own";
import { type Audience, audiences } from "#lib/editorial/audience";
import { withdraw } from "#lib/editorial/commands/publish";
import { latestPublications, withdrawnNotice } from "#lib/editorial/queries/portal";
import { paragraphs } from "#lib/editorial/richtext";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { live, type Newsroom, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const today = "2026-11-22";
const marker = "vizcachapalabra";
const filter = { type: null, expired: true, after: null };
const everything = { view: "current", after: null, today } as const;
const readers = ["member", "delegate", "staff", "reviewer", "director", "administrator"] as const;
type Reader = (typeof readers)[number];

/** What each reader reads, as the cooperative decided it. */
const reads: Record<Reader, readonly Audience[]> = {
  member: ["public", "members"],
  delegate: ["public", "members", "delegates"],
  staff: audiences,
  reviewer: audiences,
  director: audiences,
  administrator: audiences,
};

let people: Newsroom;
const slugs = {} as Record<Audience, string>;
const ids = {} as Record<Audience, string>;

async function actorOf(reader: Reader): Promise<Actor> {
  if (reader !== "delegate") return actorAs(reader);
  const delegate = await actorAs("member", "Delegada de prueba");
  await setDelegate(people.administrator, { accountId: delegate.id ?? "", delegate: true });
  return delegate;
}

beforeAll(async () => {
  people = await newsroom();
  for (const audience of audiences) {
    const reserved = audience === "public" ? "abierto" : marker;
    const published = await liveAnnouncementOf(people, {
      audience,
      title: `Comunicado ${reserved} ${audience}`,
      summary: `Resumen ${reserved} de prueba para los lectores.`,
      body: paragraphs(`Texto ${reserved}.`),
      acknowledge: true,
    });
    slugs[audience] = published.slug;
    ids[audience] = published.publicationId;
  }
});

describe("who reads what", () => {
  const matrix = readers.flatMap((reader) =>
    audiences.map((audience) => ({ reader, audience, may: reads[reader].includes(audience) })),
  );

  it.each(matrix)(
    "a $reader reads what is for $audience: $may",
    async ({ reader, audience, may }) => {
      const actor = await actorOf(reader);
      const { items } = await ownAnnouncements(actor, everything);
      expect(items.some(({ slug }) => slug === slugs[audience])).toBe(may);
      const one = ownAnnouncement(actor, slugs[audience]);
      await (reads[reader].includes(audience) ? one : expectRefusal(one, "not_found"));
    },
  );

  it("a visitor has no announcements of their own", async () => {
    await expectRefusal(ownAnnouncements(visitorActor(), everything), "unauthenticated");
    await expectRefusal(ownAnnouncement(visitorActor(), slugs.public), "unauthenticated");
  });
});

describe("what is reserved", () => {
  it("appears in no public query", async () => {
    const answers = await Promise.all([
      liveAnnouncements(filter, today),
      announcementCounts(today, true),
      latestPublications(50, today),
      pinnedAnnouncement(today),
      ...audiences.map((audience) => audience !== "public" && liveAnnouncement(slugs[audience])),
    ]);
    const text = JSON.stringify(answers);
    expect(text).not.toContain(marker);
    expect(text).toContain(slugs.public);
    expect(answers[1]).toEqual([{ type: "comunicado", count: 1 }]);
  });

  it("stays out of sight when it is withdrawn, for all but those whom it reached", async () => {
    const { publicationId } = await liveAnnouncementOf(people, {
      audience: "delegates",
      title: `Retirado ${marker}`,
    }).then(async (at) => {
      const reason = "Se publicó antes de tiempo.";
      await withdraw(people.reviewer, { publicationId: at.publicationId, reason });
      return at;
    });
    const { slug } = await db().publication.findUniqueOrThrow({ where: { id: publicationId } });
    expect(await withdrawnNotice("announcement", slug ?? "")).toBeNull();
    expect(await ownWithdrawnNotice(await actorOf("member"), slug ?? "")).toBeNull();
    expect(await ownWithdrawnNotice(await actorOf("delegate"), slug ?? "")).toMatchObject({
      title: `Retirado ${marker}`,
    });
  });

  it("can only be an announcement: the database keeps every event public", async () => {
    const { publicationId } = await live(people);
    const change = db().livePublication.update({
      where: { publicationId },
      data: { audience: "members" },
    });
    await expect(change).rejects.toThrow("live_publication_reserved");
  });
});

describe("what no longer holds", () => {
  it("leaves the home page and the list after its last day, and keeps its page", async () => {
    const { slug, publicationId } = await liveAnnouncementOf(people, {
      title: "Comunicado que vence pronto",
      expiresOn: "2030-01-10",
      pinnedUntil: "2030-01-10",
    });
    const listed = async (day: string, expired = false) => {
      const { items } = await liveAnnouncements({ ...filter, expired }, day);
      return items.some((item) => item.slug === slug);
    };
    const latest = async (day: string) =>
      (await latestPublications(50, day)).some((item) => item.publicationId === publicationId);
    expect([await listed("2030-01-10"), await latest("2030-01-10")]).toEqual([true, true]);
    expect([await listed("2030-01-11"), await latest("2030-01-11")]).toEqual([false, false]);
    expect((await pinnedAnnouncement("2030-01-10"))?.publicationId).toBe(publicationId);
    expect(await pinnedAnnouncement("2030-01-11")).toBeNull();
    expect(await listed("2030-01-11", true)).toBe(true);
    expect(await anyExpired("comunicado", "2030-01-10")).toBe(false);
    expect(await anyExpired("comunicado", "2030-01-11")).toBe(true);
    expect(await anyExpired("memoria", "2030-01-11")).toBe(false);
    expect((await liveAnnouncement(slug))?.article.expiresOn).toBe("2030-01-10");
    const member = await actorAs("member");
    const { items } = await ownAnnouncements(member, {
      ...{ view: "expired", after: null, today: "2030-01-11" },
    });
    expect(items.map((item) => item.slug)).toEqual([slug]);
  });
});

describe("setDelegate", () => {
  it("is written down once", async () => {
    const accountId = (await actorAs("member")).id ?? "";
    await setDelegate(people.administrator, { accountId, delegate: true });
    await setDelegate(people.administrator, { accountId, delegate: true });
    const entries = await db().auditEntry.findMany({ where: { subjectId: accountId } });
    expect(entries.map(({ verb }) => verb)).toEqual(["delegate_set"]);
  });
});

describe("setDelegate refuses", () => {
  it.each(["member", "staff", "reviewer", "director"] as const)("a %s", async (role) => {
    const actor = await actorAs(role);
    await expectRefusal(
      setDelegate(actor, { accountId: actor.id ?? "", delegate: true }),
      "forbidden",
    );
  });

  it("an account that does not exist", async () => {
    const accountId = "00000000-0000-7000-8000-000000000000";
    await expectRefusal(
      setDelegate(people.administrator, { accountId, delegate: true }),
      "not_found",
    );
  });
});
