import type { RequestListener } from "node:http";
import { join } from "node:path";
import { followContentVersion } from "#lib/delivery/content-version";
import { Portal } from "#lib/delivery/portal";
import { sheetReader } from "#lib/delivery/sheets";
import { env, type Settings } from "#lib/platform/env";

const oneYearSeconds = 31_536_000;
const strictTransport = `max-age=${oneYearSeconds}`;

export interface OpenPortal {
  listener: RequestListener;
  stop(): Promise<void>;
}

/** What only this server knows of a request: that the way to us is private, and who is at its end. */
function onArrival(listener: RequestListener, settings: Settings): RequestListener {
  const secure = settings.APP_URL.startsWith("https:");
  return (request, response) => {
    if (secure) response.setHeader("Strict-Transport-Security", strictTransport);
    trustOnlyOurProxy(request);
    listener(request, response);
  };
}

/** A client may claim any address for itself; only a proxy on this machine is believed. */
function trustOnlyOurProxy(request: Parameters<RequestListener>[0]): void {
  const address = request.socket?.remoteAddress ?? "";
  const isLocal = /^(::1|(::ffff:)?127\.)/.test(address);
  if (!isLocal) request.headers["x-forwarded-for"] = address;
}

/** Puts the delivery layer before Next; in development, or with DELIVERY=off, Next alone answers. */
export async function openPortal(
  next: RequestListener,
  settings: Settings,
  dev: boolean,
): Promise<OpenPortal> {
  if (dev || settings.DELIVERY === "off") {
    return { listener: onArrival(next, settings), stop: async () => {} };
  }
  const version = await followContentVersion(env().DATABASE_URL);
  const build = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next");
  const host = new URL(settings.APP_URL).host;
  const portal = new Portal({ next, version, css: sheetReader(build), host });
  const listener: RequestListener = (request, response) => portal.handle(request, response);
  return { listener: onArrival(listener, settings), stop: () => version.stop() };
}
