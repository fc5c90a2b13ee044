"use client";

import { useEffect, useState } from "react";

const pauseMs = 900;

/** A value as it was when it last stood still, so that nothing is corrected while it is being typed. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pauseMs);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
