"use client";

import { useEffect } from "react";

function leadsAway(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return null;
  const link = (event.target as Element | null)?.closest?.("a");
  const stays = !link || link.target === "_blank" || link.getAttribute("href")?.startsWith("#");
  return stays ? null : link;
}

/** Asks before leaving with unsaved text. Links load whole pages meanwhile, so that the browser asks. */
export function useLeaveGuard(dirty: boolean): void {
  useEffect(() => {
    if (!dirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    const load = (event: MouseEvent) => {
      const link = leadsAway(event);
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      window.location.assign(link.href);
    };
    window.addEventListener("beforeunload", ask);
    document.addEventListener("click", load, true);
    return () => {
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("click", load, true);
    };
  }, [dirty]);
}
