import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright";
import { getDocumentProxy } from "unpdf";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds on the page under WCAG 2.2 A and AA; in colours alone, for another theme of the same page. */
export async function axeFaults(page: Page, only: "colours" | null = null): Promise<string[]> {
  // One document without frames: the quick way sees all of it.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  const { violations } = await (only ? axe.withRules(colours) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(" ")}`),
  );
}

/** How many pixels the page is wider than its screen. */
export function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return Math.max(0, scrollWidth - clientWidth);
  });
}

/** Words of titles, none longer than a phone has room for, that go on in another line. */
export function brokenTitles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isBroken = (node: Node, from: number, length: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, from + length);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
    };
    const brokenIn = (node: Node) =>
      [...(node.textContent ?? "").matchAll(/(?<!\p{L})\p{L}{2,12}(?!\p{L})/gu)]
        .filter(({ 0: word, index }) => isBroken(node, index, word.length))
        .map(([word]) => word);
    const titles = [...document.querySelectorAll(":is(h1, h2, h3):not(.oculto)")];
    const texts = titles.flatMap((title) => [title, ...title.querySelectorAll("*")]);
    return texts
      .flatMap((box) => [...box.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
      .flatMap(brokenIn);
  });
}

/** The text spacing that a reader may set (WCAG 1.4.12), which no page may resist or be broken by. */
export const wideSpacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-bottom: 2em !important; }`;

/** Texts that a box of fixed size cuts. What is hidden from sight on purpose does not count. */
export function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>("body *:not(.oculto)")].filter((box) => {
      if (getComputedStyle(box).overflow !== "hidden" || box.closest(".oculto")) return false;
      return box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
    });
    return cut.map((box) => `${box.tagName}.${box.className}: ${box.textContent.slice(0, 60)}`);
  });
}

/** Links and controls under 24 pixels by 24 (WCAG 2.5.8) that do not stand within a sentence. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const targets = document.querySelectorAll<HTMLElement>(
      "a[href], button, summary, input, select",
    );
    const small = [...targets].filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isSeen = target.checkVisibility() && !target.closest(".oculto, .salto") && width > 0;
      const block = target.closest("p, li, td, th, dd, dt, caption, figcaption");
      const around = block?.textContent?.trim().length ?? 0;
      const own = target.textContent?.trim().length ?? 0;
      const inSentence = getComputedStyle(target).display === "inline" && around > own;
      return isSeen && !inSentence && (width < 24 || height < 24);
    });
    return small.map((target) => target.outerHTML.slice(0, 120));
  });
}

/** What still moves where the device asks for less motion. */
export function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const moves = (value: string) => value.split(", ").some((part) => parseFloat(part) > 0);
    const moving = [...document.querySelectorAll("body *")].filter((element) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element);
      return moves(transitionDuration) || moves(animationDuration);
    });
    return moving.map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What marks the current link by a line under 3:1 against its ground (WCAG 1.4.11). */
export function faintMarks(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const light = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = light(getComputedStyle(document.body).backgroundColor);
    const lined = [...document.querySelectorAll<HTMLElement>("a[aria-current]")].filter(
      (link) => parseFloat(getComputedStyle(link).borderBottomWidth) > 0 && link.checkVisibility(),
    );
    const faint = lined.filter((link) => {
      const line = light(getComputedStyle(link).borderBottomColor);
      return (Math.max(line, ground) + 0.05) / (Math.min(line, ground) + 0.05) < 3;
    });
    return lined.length === 0 ? ["no mark"] : faint.map((link) => link.outerHTML.slice(0, 120));
  });
}

/** How many A4 pages the page takes on paper. */
export async function sheetsOf(page: Page): Promise<number> {
  const bytes = await page.pdf({ format: "A4", preferCSSPageSize: true });
  const { numPages } = await getDocumentProxy(new Uint8Array(bytes));
  return numPages;
}
