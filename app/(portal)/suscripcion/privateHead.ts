import type { Metadata } from "next";

/** The head of a page whose address is a key: no search engine keeps it and no page learns it. */
export const privateHead = (title: string): Metadata => ({
  title,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
});
