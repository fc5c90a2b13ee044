import { faultRefusal } from "#lib/media/commands/examine";
import { largestDocumentBytes, type UploadInput, uploadsAtOnce } from "#lib/media/schema";
import type { Actor } from "#lib/platform/actor";
import { type Arrival, discard, receive, TooManyBytes } from "#lib/platform/storage";

const arriving = new Map<string, number>();

async function arrived({ body, declaredBytes }: UploadInput): Promise<Arrival> {
  if ((declaredBytes ?? 0) > largestDocumentBytes) throw faultRefusal("tooLarge");
  if (!body) throw faultRefusal("empty");
  try {
    return await receive(body, largestDocumentBytes);
  } catch (error) {
    throw faultRefusal(error instanceof TooManyBytes ? "tooLarge" : "interrupted");
  }
}

/**
 * Writes a body to disk within its limits and works on it; afterwards what was not kept is gone. One
 * account has few files on their way at once, so that none fills the memory or the disk.
 */
export async function whileHere<Value>(
  sender: Actor,
  input: UploadInput,
  work: (arrival: Arrival) => Promise<Value>,
): Promise<Value> {
  const who = sender.id ?? sender.name;
  const others = arriving.get(who) ?? 0;
  if (others >= uploadsAtOnce) throw faultRefusal("busy");
  arriving.set(who, others + 1);
  try {
    const arrival = await arrived(input);
    return await work(arrival).finally(() => discard(arrival));
  } finally {
    const left = (arriving.get(who) ?? 1) - 1;
    if (left > 0) arriving.set(who, left);
    else arriving.delete(who);
  }
}
