import type { Instrumentation } from "next";

/** Next calls this for every page, action or handler that failed: the cause goes to our log. */
export const onRequestError: Instrumentation.onRequestError = async (error, { path }) => {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { log } = await import("#lib/platform/log");
  log.error({ err: error, path }, "a page failed");
};
