import { serve } from "#bin/serve";
import { serveMeasurements } from "#bin/worker-metrics";
import { parseSettings } from "#lib/platform/env";
import { log } from "#lib/platform/log";

// One of several processes that serve the same port; the one that started it decides when it stops.
process.on("SIGINT", () => {});
process.on("SIGHUP", () => {});
serveMeasurements();
const serving = await serve(parseSettings(), { dev: false });

async function stop(): Promise<void> {
  await serving.stop().catch((error) => log.error({ err: error }, "a worker did not close well"));
  process.exit(0);
}
process.once("SIGTERM", stop);
process.on("message", (message) => {
  if (message === "stop") void stop();
});
process.send?.("ready");
