import { createServer, type RequestListener, type Server } from "node:http";
import type { Duplex } from "node:stream";
import next from "next";
import { giveBackMemory } from "#bin/memory";
import { openPortal } from "#bin/portal";
import { disconnect } from "#lib/platform/db";
import type { Settings } from "#lib/platform/env";
import { codeOf, StartFailure } from "#lib/platform/failure";
import { withChosenStatus } from "#lib/platform/http-status";
import { localeTold } from "#lib/platform/language";
import { log } from "#lib/platform/log";
import { listenFailure } from "./port.mjs";

/** How long a stop waits for the requests in flight. */
const PATIENCE_SECONDS = 5;

export interface Serving {
  stop(): Promise<void>;
}

/**
 * Serves the portal over HTTP in this process: Next's request handler behind a plain Node server. NODE_ENV must be set.
 * Throws a StartFailure when the port cannot be used.
 */
export async function serve(settings: Settings, { dev }: { dev: boolean }): Promise<Serving> {
  const { HOST: hostname, PORT: port } = settings;
  // Only development speaks WebSocket; a client that merely offers another protocol is answered as any other.
  const server = createServer({ shouldUpgradeCallback: () => dev });
  const close = closing(server);
  const app = next({ dev, dir: process.cwd(), hostname, port, httpServer: server });
  await (dev ? app.prepare() : quietly(() => app.prepare()));
  const portal = await openPortal(nextListener(app.getRequestHandler(), dev), settings, dev);
  await portal.warm();
  giveBackMemory();
  server.on("request", portal.listener);
  // Longer than the usual minute of a reverse proxy, so that it never writes into a connection that we are closing.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 66_000;
  await listen(server, hostname, port);
  log.info({ hostname, port }, "the portal is open");
  return {
    stop: async () => {
      await close();
      await portal.stop();
      await app.close();
      await disconnect();
      log.info("the portal is closed");
    },
  };
}

type NextHandler = ReturnType<ReturnType<typeof next>["getRequestHandler"]>;

/** Next as a plain listener; a request that fails beyond its own pages is logged and dropped. */
function nextListener(handle: NextHandler, dev: boolean): RequestListener {
  return (request, response) => {
    const answer = () => handle(request, response);
    (dev ? answer() : withChosenStatus(response, answer, localeTold(request))).catch(
      (error: unknown) => {
        log.error({ err: error, url: request.url }, "request failed");
        response.destroy();
      },
    );
  };
}

/** Next announces what it reads on the terminal, which shows our own steps. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const print = console.log;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = print;
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(new StartFailure(listenFailure({ code: codeOf(error) }, host, port)));
    });
    server.listen(port, host, resolve);
  });
}

/**
 * How to stop the server: it takes no new request, lets those in flight finish and cuts the ones that take too long.
 * What became a WebSocket (the page's wait for changes, in development) is no request and is cut at once.
 */
function closing(server: Server): () => Promise<void> {
  const upgraded = new Set<Duplex>();
  server.on("upgrade", (_request, socket) => {
    upgraded.add(socket);
    socket.once("close", () => upgraded.delete(socket));
  });
  return async () => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of upgraded) socket.destroy();
    server.closeIdleConnections();
    const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_SECONDS * 1000);
    await closed;
    clearTimeout(cut);
  };
}
