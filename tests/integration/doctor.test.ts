import { describe, expect, it } from "vitest";
import { checkMachine } from "#bin/doctor/machine";
import { checkRecords } from "#bin/doctor/records";
import { checkSettings } from "#bin/doctor/settings";
import { db } from "#lib/platform/db";
import { live, newsroom } from "#tests/support/drafts";

const states = async (check: typeof checkRecords) => (await check()).map(({ state }) => state);

describe("the doctor", () => {
  it("finds nothing broken in an installation that works", async () => {
    await live(await newsroom());
    expect(await states(checkRecords)).not.toContain("broken");
    expect(await states(checkMachine)).not.toContain("broken");
    expect(checkSettings().map(({ state }) => state)).not.toContain("broken");
  });

  it("says how to mend live facts that are gone", async () => {
    await db().livePublication.deleteMany();
    const texts = (await checkRecords()).filter(({ state }) => state === "broken");
    expect(texts).toEqual([
      {
        state: "broken",
        text: "Lo publicado y sus datos no coinciden (1 caso): ejecute npm run rebuild.",
      },
    ]);
  });

  it("tells when nobody could approve what the other prepared", async () => {
    await db().account.updateMany({ where: { role: "reviewer" }, data: { active: false } });
    const { text = "" } = (await checkRecords()).at(-1) ?? {};
    expect(text).toContain("Solo una persona puede aprobar");
  });
});
