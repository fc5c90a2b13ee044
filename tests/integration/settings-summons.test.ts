import { beforeAll, describe, expect, it } from "vitest";
import { summonsTerms } from "#lib/announcements/queries/summons";
import { type Actor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { updateInstitution, updateSummonsRules } from "#lib/settings/commands";
import { siteIdentity, summonsRules } from "#lib/settings/queries";
import { identityInput } from "#lib/settings/schema";
import { startingRules } from "#lib/settings/startingRules";
import { actorAs } from "#tests/support/actors";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { newsroom } from "#tests/support/drafts";
import { expectRefusal } from "#tests/support/refusals";

const rule = {
  key: "ordinaria",
  label: "Asamblea ordinaria",
  days: 8,
  channels: ["carta" as const],
};
let administrator: Actor;

beforeAll(async () => {
  administrator = await actorAs("administrator");
});

describe("updateSummonsRules", () => {
  it("takes the place of the starting table, which nobody has reviewed", async () => {
    expect(await summonsRules()).toEqual({ rules: startingRules, reviewed: false });
    await updateSummonsRules(administrator, { summonsRules: [rule] });
    expect(await summonsRules()).toEqual({ rules: [rule], reviewed: true });
    const entry = await db().auditEntry.findFirst({
      where: { subjectType: "institution" },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({
      verb: "settings_changed",
      data: { summonsRules: [null, [rule]] },
    });
  });

  it("survives a change of how the cooperative presents itself, and the other way round", async () => {
    await updateInstitution(administrator, identityInput.parse({ name: "Cooperativa de prueba" }));
    expect((await summonsRules()).rules).toEqual([rule]);
    await updateSummonsRules(administrator, { summonsRules: [] });
    expect((await siteIdentity()).name).toBe("Cooperativa de prueba");
    expect(await summonsRules()).toEqual({ rules: [], reviewed: true });
  });
});

describe("updateSummonsRules refuses", () => {
  it.each(["member", "staff", "reviewer", "director"] as const)("a %s", async (role) => {
    const update = updateSummonsRules(await actorAs(role), { summonsRules: [rule] });
    await expectRefusal(update, "forbidden");
  });
});

describe("summonsTerms", () => {
  it("counts from the first publication, and is for the panel alone", async () => {
    const people = await newsroom();
    const { publicationId } = await liveAnnouncementOf(people);
    expect(await summonsTerms(people.staff, publicationId)).toMatchObject({ isPublished: true });
    await expectRefusal(summonsTerms(visitorActor(), publicationId), "forbidden");
  });
});
