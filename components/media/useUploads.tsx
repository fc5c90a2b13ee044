"use client";

import { useEffect, useReducer, useRef } from "react";
import { sendFile, type Twin } from "#components/media/sendFile";
import { newKey } from "#lib/editorial/form/newKey";
import { uploadsAtOnce } from "#lib/media/schema";
import { nextInQueue, type QueuedFile, reduceQueue } from "#lib/media/uploadQueue";

interface Options {
  folderId?: string | null;
  replaces?: string | null;
  onArrived(id: string): void;
}

interface Kept {
  file: File;
  stop: AbortController;
}

const fresh = (file: File): Kept => ({ file, stop: new AbortController() });
const rowOf = ({ file: { name, size }, key }: { file: File; key: string }) => ({
  ...{ key, name, bytes: size },
});
const none: readonly QueuedFile<Twin>[] = [];

/** Files on their way to the library, a few at a time; each can be stopped and sent again. */
export function useUploads({ folderId = null, replaces = null, onArrived }: Options) {
  const [queue, dispatch] = useReducer(reduceQueue<Twin>, none);
  const kept = useRef(new Map<string, Kept>());

  async function start({ key }: QueuedFile<Twin>): Promise<void> {
    const one = kept.current.get(key);
    if (!one) return;
    dispatch({ type: "started", key });
    const onProgress = (share: number) => dispatch({ type: "progressed", key, share });
    const { file, stop } = one;
    const outcome = await sendFile({ file, folderId, replaces, onProgress, signal: stop.signal });
    if (!outcome.ok) return dispatch({ type: "failed", key, ...outcome });
    dispatch({ type: "arrived", key, id: outcome.id });
    onArrived(outcome.id);
  }

  // The queue says whose turn it is: what has started is no longer waiting.
  useEffect(() => {
    for (const file of nextInQueue(queue, uploadsAtOnce)) void start(file);
  });

  function add(files: Iterable<File>): void {
    const added = Array.from(files, (file) => ({ file, key: newKey() }));
    for (const { file, key } of added) kept.current.set(key, fresh(file));
    dispatch({ type: "added", files: added.map(rowOf) });
  }
  function again(key: string): void {
    const one = kept.current.get(key);
    if (one) kept.current.set(key, fresh(one.file));
    dispatch({ type: "again", key });
  }
  function forget(key: string): void {
    kept.current.get(key)?.stop.abort();
    kept.current.delete(key);
    dispatch({ type: "forgotten", key });
  }
  return { queue, add, again, forget };
}
export type Uploads = ReturnType<typeof useUploads>;
