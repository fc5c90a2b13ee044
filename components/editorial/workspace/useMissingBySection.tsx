"use client";

import { useEffect, useState } from "react";
import type { CheckedItem } from "#lib/editorial/form/checklist";
import { fieldId } from "#lib/editorial/form/paths";

function sectionOf(path: string): string | null {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length -= 1) {
    const field = document.getElementById(fieldId(steps.slice(0, length).join(".")));
    const section = field?.closest(".hoja");
    if (section) return section.id;
  }
  return null;
}

function countBySection(paths: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const path of paths) {
    const id = sectionOf(path);
    if (id) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** How many things that publishing needs each section of the form lacks, by the section's id. */
export function useMissingBySection(items: readonly CheckedItem[]): Record<string, number> {
  const [counts, setCounts] = useState<Record<string, number>>({});
  const missing = items.filter((item) => !item.done).map(({ path }) => path);
  const key = missing.join(" ");
  useEffect(() => setCounts(countBySection(key === "" ? [] : key.split(" "))), [key]);
  return counts;
}
