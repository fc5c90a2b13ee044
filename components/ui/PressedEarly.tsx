"use client";

import { useEffect } from "react";
import { atWork } from "#components/ui/EarlyPresses";

/** Gives back what was pressed before the scripts arrived, once what was typed is told. Stands after the page. */
export function PressedEarly() {
  useEffect(() => {
    const soon = setTimeout(() => dispatchEvent(new Event(atWork)));
    return () => clearTimeout(soon);
  }, []);
  return null;
}
