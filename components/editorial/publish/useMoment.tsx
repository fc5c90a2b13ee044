"use client";

import { useState } from "react";
import { clockInLima } from "#lib/editorial/moments";
import { civilDateAt, limaInstant } from "#lib/platform/clock";

/** A day and an hour of Lima while somebody chooses them. */
export function useMoment(initial: Date | null = null) {
  const [day, setDay] = useState<string | null>(initial ? civilDateAt(initial) : null);
  const [time, setTime] = useState(initial ? clockInLima(initial) : "09:00");
  const [asked, setAsked] = useState<string | null>(null);
  const at = day ? limaInstant(day, time) : null;
  const chosen = `${day} ${time}`;
  /** The instant, if there is one; otherwise the fields say what is missing from now on. */
  function ask(): Date | null {
    setAsked(chosen);
    return at;
  }
  /** Whether this very moment was asked for: what was said of another one holds no more. */
  const isAsked = asked === chosen;
  return { day, setDay, time, setTime, at, ask, isAsked, missing: asked !== null && !at };
}
export type Moment = ReturnType<typeof useMoment>;
