import { beforeAll, describe, expect, it } from "vitest";
import { setDelegate } from "#lib/accounts/commands/delegate";
import { type Audience, audiences } from "#lib/editorial/audience";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { readSearchAddress } from "#lib/search/address";
import { searchOwn } from "#lib/search/queries/own";
import { search } from "#lib/search/queries/search";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { type Newsroom, newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

let people: Newsroom;
const filter = { ...readSearchAddress({ q: "vizcachapalabra" }), own: true };
const found = async (actor: Actor): Promise<Audience[]> => {
  const { items } = await searchOwn(actor, filter);
  return items.map(({ audience }) => audience).sort();
};

beforeAll(async () => {
  people = await newsroom();
  for (const audience of audiences) {
    const title = `Comunicado vizcachapalabra ${audience}`;
    await liveAnnouncementOf(people, { audience, title });
  }
});

describe("searchOwn", () => {
  it("finds what the account reaches, and no more", async () => {
    const delegate = await actorAs("member", "Delegada de prueba");
    await setDelegate(people.administrator, { accountId: delegate.id ?? "", delegate: true });
    expect(await found(await actorAs("member"))).toEqual(["members", "public"]);
    expect(await found(delegate)).toEqual(["delegates", "members", "public"]);
    expect(await found(await actorAs("director"))).toEqual([...audiences].sort());
  });

  it("leaves the portal's search as it was", async () => {
    const { items } = await search({ ...filter, audiences: ["public"] });
    expect(items.map(({ audience }) => audience)).toEqual(["public"]);
  });
});

describe("searchOwn refuses", () => {
  it("visitors, for whom there is the portal's search", async () => {
    await expectRefusal(searchOwn(visitorActor(), filter), "unauthenticated");
  });
});
