import type { RequestListener } from "node:http";
import { BlockList } from "node:net";
import { join } from "node:path";
import { followContentVersion } from "#lib/delivery/content-version";
import { Portal } from "#lib/delivery/portal";
import { sheetReader } from "#lib/delivery/sheets";
import { env, type Settings } from "#lib/platform/env";
import { believeOnly, readProxies } from "#lib/platform/proxies";

const oneYearSeconds = 31_536_000;
const strictTransport = `max-age=${oneYearSeconds}`;

export interface OpenPortal {
  listener: RequestListener;
  stop(): Promise<void>;
}

/**
 * What only this server knows of a request: that the way to us is private, and who is at its end. It is told to
 * Next; a page that is sent from memory needs nothing of it, and keeps the headers with which it was made.
 */
function onArrival(listener: RequestListener, settings: Settings): RequestListener {
  const secure = settings.APP_URL.startsWith("https:");
  const proxies = readProxies(settings.TRUSTED_PROXIES) ?? new BlockList();
  return (request, response) => {
    if (secure) response.setHeader("Strict-Transport-Security", strictTransport);
    believeOnly(proxies, request);
    listener(request, response);
  };
}

/** Puts the delivery layer before Next; in development, or with DELIVERY=off, Next alone answers. */
export async function openPortal(
  next: RequestListener,
  settings: Settings,
  dev: boolean,
): Promise<OpenPortal> {
  const arriving = onArrival(next, settings);
  if (dev || settings.DELIVERY === "off") return { listener: arriving, stop: async () => {} };
  const version = await followContentVersion(env().DATABASE_URL);
  const build = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next");
  const host = new URL(settings.APP_URL).host;
  const portal = new Portal({ next: arriving, version, css: sheetReader(build), host });
  const listener: RequestListener = (request, response) => portal.handle(request, response);
  return { listener, stop: () => version.stop() };
}
