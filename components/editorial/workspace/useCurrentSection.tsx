"use client";

import { useEffect, useState } from "react";

/** The band of the screen in which a section counts as being read. */
const readingBand = "-15% 0px -70% 0px";

/** The id of the section that is on screen; null before the scripts look. */
export function useCurrentSection(sections: readonly { id: string }[]): string | null {
  const [current, setCurrent] = useState<string | null>(null);
  useEffect(() => {
    const seen = new Set<string>();
    const watch = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = sections.find(({ id }) => seen.has(id));
        if (first) setCurrent(first.id);
      },
      { rootMargin: readingBand },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element) watch.observe(element);
    }
    return () => watch.disconnect();
  }, [sections]);
  return current ?? sections[0]?.id ?? null;
}
