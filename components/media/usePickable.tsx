"use client";

import { useEffect, useState } from "react";
import type { Twin } from "#components/media/sendFile";
import { findFiles } from "#lib/media/actions";
import type { LibraryItem } from "#lib/media/queries/library";
import type { Sort } from "#lib/media/schema";

const typingPause = 250;
const unreachable = "No hubo respuesta del servidor. Vuelva a intentarlo.";

interface Shelf {
  items: LibraryItem[];
  next: string | null;
  trouble: string;
}
type Pick = (item: LibraryItem) => void;

/** The files of the library that may be chosen, as somebody searches. */
export function usePickable(sort: Sort) {
  const [text, setText] = useState("");
  const [shelf, setShelf] = useState<Shelf>({ items: [], next: null, trouble: "" });
  const [pending, setPending] = useState(true);

  async function read(after: string | null): Promise<LibraryItem[]> {
    const result = await findFiles({ sort, text, after }).catch(() => null);
    setPending(false);
    if (!result?.ok) {
      setShelf((before) => ({ ...before, trouble: result?.refusal.message ?? unreachable }));
      return [];
    }
    const { items, next } = result.value;
    setShelf((before) => ({
      items: after ? [...before.items, ...items] : items,
      next,
      trouble: "",
    }));
    return items;
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another text is another question
  useEffect(() => {
    const timer = setTimeout(() => read(null), text ? typingPause : 0);
    return () => clearTimeout(timer);
  }, [text]);

  async function pickById(id: string, onPick: Pick): Promise<void> {
    const known = shelf.items.find((item) => item.id === id);
    const found = known ?? (await read(null)).find((item) => item.id === id);
    if (found) onPick(found);
  }
  return {
    ...shelf,
    ...{ text, setText, pending },
    more: shelf.next ? () => read(shelf.next) : null,
    /** What has just arrived is chosen at once. */
    arrived: (onPick: Pick) => (id: string) => void pickById(id, onPick),
    useTwin: (onPick: Pick) => (twin: Twin) => void pickById(twin.id, onPick),
  };
}
