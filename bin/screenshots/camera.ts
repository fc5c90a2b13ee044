import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright";
import sharp from "sharp";
import type { TopicSlug } from "#lib/help/labels";
import { pictureWidth } from "#lib/help/schema";
import { topics } from "#lib/help/topics";

const folder = join(import.meta.dirname, "../../public/ayuda");

/** A screen that is ready, and the part of it where its picture begins; without one, what the window shows. */
export interface Shot {
  page: Page;
  from?: Locator;
}

async function pixels({ page, from }: Shot, height: number): Promise<Buffer> {
  await page.setViewportSize({ width: pictureWidth, height });
  const still = { animations: "disabled", caret: "hide" } as const;
  if (!from) return page.screenshot(still);
  // The work of a screen has its own margin; a part of it needs some air above.
  const top = await from.evaluate(
    (part) => part.getBoundingClientRect().top + window.scrollY - (part.matches("main") ? 0 : 8),
  );
  const length = await page.evaluate(() => document.documentElement.scrollHeight);
  const y = Math.max(0, Math.min(Math.round(top), length - height));
  const clip = { x: 0, y, width: pictureWidth, height };
  // The bar at the foot of the window would stand across a picture taller than the window.
  const style = ".barra-pub, .pie-lectura { display: none }";
  return page.screenshot({ ...still, fullPage: true, clip, style });
}

/** Takes the picture of a topic, as tall as the topic says. */
export async function take(slug: TopicSlug, shot: Shot): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { height } = topics[slug].picture;
  const file = join(folder, `${slug}.webp`);
  const { size } = await sharp(await pixels(shot, height))
    .webp({ quality: 70, effort: 6 })
    .toFile(file);
  await shot.page.setViewportSize({ width: pictureWidth, height: 800 });
  console.log(`public/ayuda/${slug}.webp ${Math.ceil(size / 1000)} kB`);
}
