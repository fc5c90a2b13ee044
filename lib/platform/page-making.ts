import type { Locale } from "#lib/platform/language";

/** A page by its address without the language in which it is read. */
export interface AskedPage {
  address: string;
  locale: Locale;
}

/** A page as HTML, but for its sheets; a page that moved tells where to, from the root of the portal. */
export interface MadePage {
  status: number;
  location: string | null;
  html: string;
}

/** Makes a page; null where Next is to make it. */
export type MakePage = (asked: AskedPage) => Promise<MadePage | null>;

// One for the process: Next bundles its own copy of this file, and both must meet here.
const key = Symbol.for("ayni.page-making");
const kept = globalThis as unknown as Record<symbol, MakePage | undefined>;

/** Hands over what makes pages: only Next's bundle holds the components of which they are made. */
export function offerPages(make: MakePage): void {
  kept[key] = make;
}

/** What makes pages; undefined until it was offered. */
export const offeredPages = (): MakePage | undefined => kept[key];
