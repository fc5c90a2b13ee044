/** A file on its way from the browser, or why it did not arrive. */
export interface QueuedFile<Twin = unknown> {
  key: string;
  name: string;
  bytes: number;
  state: "waiting" | "sending" | "done" | "failed";
  /** The share of its bytes that left, from 0 to 1. */
  share: number;
  message: string;
  retry: boolean;
  twin: Twin | null;
  /** What it is in the library, once it is there. */
  id: string | null;
}

export type QueueEvent<Twin = unknown> =
  | { type: "added"; files: { key: string; name: string; bytes: number }[] }
  | { type: "started"; key: string }
  | { type: "progressed"; key: string; share: number }
  | { type: "arrived"; key: string; id: string }
  | { type: "failed"; key: string; message: string; retry: boolean; twin: Twin | null }
  | { type: "again"; key: string }
  | { type: "forgotten"; key: string };

type Queue<Twin> = readonly QueuedFile<Twin>[];

const fresh = {
  state: "waiting",
  share: 0,
  message: "",
  retry: false,
  twin: null,
  id: null,
} as const;

function changed<Twin>(queue: Queue<Twin>, key: string, change: Partial<QueuedFile<Twin>>) {
  return queue.map((one) => (one.key === key ? { ...one, ...change } : one));
}

/** Every way in which the files on their way change. */
export function reduceQueue<Twin>(queue: Queue<Twin>, event: QueueEvent<Twin>): Queue<Twin> {
  switch (event.type) {
    case "added":
      return [...queue, ...event.files.map((file) => ({ ...file, ...fresh }))];
    case "started":
      return changed(queue, event.key, { state: "sending" });
    case "progressed":
      return changed(queue, event.key, { share: event.share });
    case "arrived":
      return changed(queue, event.key, { state: "done", share: 1, id: event.id });
    case "failed": {
      const { message, retry, twin } = event;
      return changed(queue, event.key, { state: "failed", message, retry, twin });
    }
    case "again":
      return changed(queue, event.key, fresh);
    case "forgotten":
      return queue.filter(({ key }) => key !== event.key);
  }
}

/** The files whose turn it is, when so many may be on their way at once. */
export function nextInQueue<Twin>(queue: Queue<Twin>, atOnce: number): QueuedFile<Twin>[] {
  const sending = queue.filter(({ state }) => state === "sending").length;
  const waiting = queue.filter(({ state }) => state === "waiting");
  return waiting.slice(0, Math.max(0, atOnce - sending));
}
