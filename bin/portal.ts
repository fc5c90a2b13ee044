import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { BlockList } from "node:net";
import { join } from "node:path";
import { followContentVersion } from "#lib/delivery/content-version";
import { inLanguage } from "#lib/delivery/languages";
import { refusesMethod } from "#lib/delivery/methods";
import { Portal } from "#lib/delivery/portal";
import { refusesSearch, SearchLimit } from "#lib/delivery/search-limit";
import { sheetReader } from "#lib/delivery/sheets";
import { VisitCounter } from "#lib/delivery/visits";
import { systemActor } from "#lib/platform/actor";
import { env, type Settings } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { believeOnly, readProxies } from "#lib/platform/proxies";
import { addVisits } from "#lib/visits/commands";

const oneYearSeconds = 31_536_000;
const strictTransport = `max-age=${oneYearSeconds}`;

export interface OpenPortal {
  listener: RequestListener;
  /** Makes the page that most readers ask for first, so that the first of them does not wait for what makes pages. */
  warm(): Promise<void>;
  stop(): Promise<void>;
}

type Arrival = (request: IncomingMessage, response: ServerResponse) => void;

/** What only this server knows of a request: that the way to us is private, and who is at its end. */
function arrival(settings: Settings): Arrival {
  const secure = settings.APP_URL.startsWith("https:");
  const proxies = readProxies(settings.TRUSTED_PROXIES) ?? new BlockList();
  return (request, response) => {
    if (secure) response.setHeader("Strict-Transport-Security", strictTransport);
    believeOnly(proxies, request);
  };
}

/**
 * Before Next and before whoever searches, who asks is found out. A page that is sent from memory needs nothing
 * of it, and keeps the headers with which it was made.
 */
function onArrival(next: RequestListener, settings: Settings) {
  const arrive = arrival(settings);
  const limit = new SearchLimit();
  const arriving: RequestListener = (request, response) => {
    arrive(request, response);
    next(request, response);
  };
  const limited =
    (listener: RequestListener): RequestListener =>
    (request, response) => {
      if (refusesMethod(request, response)) return;
      if (request.url?.includes("buscar?")) {
        arrive(request, response);
        if (refusesSearch(limit, request, response)) return;
      }
      listener(request, response);
    };
  return { arriving, limited };
}

/** Puts the delivery layer before Next; in development, or with DELIVERY=off, Next alone answers. */
export async function openPortal(
  pages: RequestListener,
  settings: Settings,
  dev: boolean,
): Promise<OpenPortal> {
  const next = inLanguage(pages);
  const { arriving, limited } = onArrival(next, settings);
  if (dev || settings.DELIVERY === "off") {
    return { listener: limited(arriving), warm: async () => {}, stop: async () => {} };
  }
  const version = await followContentVersion(env().DATABASE_URL);
  const build = join(process.cwd(), process.env.NEXT_DIST_DIR ?? ".next");
  const host = new URL(settings.APP_URL).host;
  const visits = new VisitCounter((counted) => addVisits(systemActor("Visitas"), counted));
  const portal = new Portal({ next: arriving, version, css: sheetReader(build), host, visits });
  const listener: RequestListener = (request, response) => portal.handle(request, response);
  const stop = async () => {
    await visits.stop().catch((error) => log.warn({ err: error }, "the last visits are lost"));
    await version.stop();
  };
  return { listener: limited(listener), warm: () => portal.warm("/"), stop };
}
