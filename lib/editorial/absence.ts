import type { Texts } from "#lib/platform/language";

interface Absent {
  withdrawn: { title: string } | null;
  movedTo: string | null;
}

/** What the window says of an address where nothing is live; no search engine keeps it. */
export function absentMetadata({ withdrawn, movedTo }: Absent, portal: string, t: Texts) {
  const what = withdrawn?.title ?? t(movedTo ? "absent.moved" : "absent.notFound");
  return { title: `${what} · ${portal}`, robots: { index: false } };
}
