"use client";

import { useEffect, useRef } from "react";

interface Shortcuts {
  save(): void;
  /** Undoes the last change of a list; whether there was one. */
  undo(): boolean;
}

/** Whether the browser has its own undoing there. */
const writesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches("input, textarea, select"));

/** Ctrl+S saves a version; Ctrl+Z outside the text fields undoes what was last done to a list. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  latest.current = shortcuts;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key === "s") {
        event.preventDefault();
        latest.current.save();
      }
      if (key === "z" && !writesText(event.target) && latest.current.undo()) event.preventDefault();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}
