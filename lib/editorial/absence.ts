interface Absent {
  withdrawn: { title: string } | null;
  movedTo: string | null;
}

/** What the window says of an address where nothing is live; no search engine keeps it. */
export function absentMetadata({ withdrawn, movedTo }: Absent, portal: string) {
  const what = withdrawn?.title ?? (movedTo ? "Cambió de dirección" : "Página no encontrada");
  return { title: `${what} · ${portal}`, robots: { index: false } };
}
