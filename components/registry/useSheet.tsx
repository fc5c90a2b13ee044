import { type MouseEvent, useEffect, useRef, useState } from "react";

const control = "input, select, textarea";

/** A form that opens in its place: the keyboard goes into it and, when it closes, back to its button. */
export function useSheet<Task extends string>() {
  const [task, setTask] = useState<Task | null>(null);
  const opener = useRef<HTMLElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (task) sheet.current?.querySelector<HTMLElement>(control)?.focus();
  }, [task]);

  const opens = (wanted: Task) => ({
    "aria-expanded": task === wanted,
    onClick: (event: MouseEvent<HTMLElement>) => {
      opener.current = event.currentTarget;
      setTask(wanted);
    },
  });
  function close(): void {
    setTask(null);
    opener.current?.focus();
  }

  return { task, sheet, opens, close };
}
