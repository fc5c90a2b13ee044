import sharp from "sharp";
import { beforeAll, describe, expect, it } from "vitest";
import { coming } from "#lib/calendar/queries";
import { withdraw } from "#lib/editorial/commands/publish";
import { paragraphs } from "#lib/editorial/richtext";
import { absoluteOn } from "#lib/feeds/absolute";
import { newsEntries } from "#lib/feeds/queries/news";
import { icons } from "#lib/offline/address";
import { bulletin } from "#lib/offline/bulletin";
import { iconPicture } from "#lib/offline/queries/icons";
import { updateLogo } from "#lib/settings/commands";
import { liveAnnouncementOf } from "#tests/support/announcements";
import { type Newsroom, newsroom } from "#tests/support/drafts";

const absolute = absoluteOn("https://coopac.example/");
const today = "2026-11-22";
let people: Newsroom;

beforeAll(async () => {
  people = await newsroom();
});

async function file(): Promise<string> {
  const asked = { type: null, today, absolute };
  return bulletin({
    ...{ name: "Cooperativa de prueba", hue: 18, at: new Date(), absolute },
    dates: await coming(today, 12),
    announcements: await newsEntries({ ...asked, subject: "comunicados" }),
    events: await newsEntries({ ...asked, subject: "eventos" }),
  });
}

const marked = (word: string) => ({
  title: `Comunicado ${word} de prueba`,
  body: paragraphs(`Texto con ${word}.`),
});

describe("the bulletin", () => {
  it("carries whole what is for everybody, and no word of the rest", async () => {
    await liveAnnouncementOf(people, marked("vicunapublica"));
    await liveAnnouncementOf(people, { ...marked("vicunasocios"), audience: "members" });
    await liveAnnouncementOf(people, { ...marked("vicunadelegados"), audience: "delegates" });
    await liveAnnouncementOf(people, { ...marked("vicunadirectivos"), audience: "directors" });
    await liveAnnouncementOf(people, { ...marked("vicunavencida"), expiresOn: "2026-01-31" });
    const gone = await liveAnnouncementOf(people, marked("vicunaretirada"));
    await withdraw(people.administrator, { ...gone, reason: "Motivo de prueba." });
    const html = await file();
    expect([...html.matchAll(/vicuna\w+/g)].map(([word]) => word)).toContain("vicunapublica");
    expect(html).not.toMatch(/vicuna(?!publica)\w+/);
  });
});

describe("the icons", () => {
  const sides = Object.entries(icons).map(([name, { side }]) => [name, side] as const);

  it.each(sides)("%s is a light PNG of %i pixels, with and without a logo", async (name, side) => {
    const check = async () => {
      const bytes = await iconPicture(name as keyof typeof icons);
      const { format, width, height } = await sharp(bytes).metadata();
      expect([format, width, height]).toEqual(["png", side, side]);
      expect(bytes.length).toBeLessThan(20_000);
      return Buffer.from(bytes).toString("base64");
    };
    const drawn = await check();
    const create = { width: 60, height: 60, channels: 3, background: "#127a3c" } as const;
    await updateLogo(people.administrator, await sharp({ create }).png().toBuffer());
    expect(await check()).not.toBe(drawn);
    await updateLogo(people.administrator, null);
  });
});
