"use client";

import { useEffect, useRef } from "react";

function leadsAway(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey) return null;
  const link = (event.target as Element | null)?.closest?.("a");
  const stays = !link || link.target === "_blank" || link.getAttribute("href")?.startsWith("#");
  return stays ? null : link;
}

/**
 * Asks before leaving while the last keystrokes are neither on the server nor, by `isSafe`, in this browser. Links
 * load whole pages meanwhile, so that the browser asks.
 */
export function useLeaveGuard(unsent: boolean, isSafe: () => boolean = () => false): void {
  const latest = useRef(isSafe);
  latest.current = isSafe;
  useEffect(() => {
    if (!unsent) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!latest.current()) event.preventDefault();
    };
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
  }, [unsent]);
}
