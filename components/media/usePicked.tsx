"use client";

import { useEffect, useState } from "react";
import { filesShown } from "#lib/media/actions";
import type { ShownFile } from "#lib/media/queries/public";

/** What the files of a list look like: those just chosen are known, the others are asked for once. */
export function usePicked(ids: readonly string[]) {
  const [known, setKnown] = useState<Readonly<Record<string, ShownFile | null>>>({});
  const unknown = ids.filter((id) => !(id in known)).join(" ");
  useEffect(() => {
    if (!unknown) return;
    const asked = unknown.split(" ");
    filesShown({ ids: asked })
      .then((result) => {
        const found = result.ok ? result.value : [];
        const entries = asked.map((id) => [id, found.find((file) => file.id === id) ?? null]);
        setKnown((before) => ({ ...before, ...Object.fromEntries(entries) }));
      })
      .catch(() => {});
  }, [unknown]);
  return known;
}
