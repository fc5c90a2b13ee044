"use client";

import { createContext, type ReactNode, useContext, useMemo, useState } from "react";
import { isWithin } from "#lib/comments/fields";
import type { Talk, Thread } from "#lib/comments/queries";

interface Comments extends Talk {
  /** The field whose comments are open beside it. */
  open: string | null;
  setOpen(field: string | null): void;
}

const CommentsContext = createContext<Comments | null>(null);

/** Lets every field inside it show what was said of it. It changes with the comments, not with typing. */
export function CommentsProvider({ talk, children }: { talk: Talk; children: ReactNode }) {
  const [open, setOpen] = useState<string | null>(null);
  const { publicationId, threads, people, mayComment } = talk;
  const value = useMemo(
    () => ({ publicationId, threads, people, mayComment, open, setOpen }),
    [publicationId, threads, people, mayComment, open],
  );
  return <CommentsContext.Provider value={value}>{children}</CommentsContext.Provider>;
}

/** The talk around; null on a screen where nothing is commented. */
export const useMaybeComments = () => useContext(CommentsContext);

export function useComments(): Comments {
  const comments = useMaybeComments();
  if (!comments) throw new Error("comments need a CommentsProvider around them");
  return comments;
}

/** The open threads of a field; with `deep`, those of every part of it too. */
export function threadsAt(threads: readonly Thread[], field: string, deep: boolean): Thread[] {
  const isHere = (at: string) => (deep ? isWithin(at, field) : at === field);
  return threads.filter((thread) => !thread.resolvedAt && isHere(thread.field));
}
