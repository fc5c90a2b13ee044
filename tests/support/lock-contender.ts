import { claimLock } from "#lib/platform/database/lock";

// One of several processes that claim the same lock at the moment they are told, and then keep it.
process.on("message", ({ file, at }: { file: string; at: number }) => {
  while (Date.now() < at);
  process.send?.(claimLock(file) !== undefined);
});
process.send?.("ready");
