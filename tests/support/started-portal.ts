import { inject } from "vitest";
import { ownerUrl } from "#tests/support/database";
import { freePort, start, untilReady } from "#tests/support/start";

/** The built product on the database of this test file. */
export interface StartedPortal {
  url: string;
  stop(): Promise<void>;
}

/** Starts the product with the contents of the test's own database. The first start of all may have to build it. */
export async function startPortal(): Promise<StartedPortal> {
  const port = await freePort();
  const { DATABASE_URL = "", DATA_DIR = "", SESSION_SECRET = "" } = process.env;
  const product = start({
    ...{ DATABASE_URL, DATA_DIR, SESSION_SECRET, PORT: String(port) },
    DATABASE_OWNER_URL: ownerUrl(inject("clusterAccess")),
  });
  await untilReady(product, port);
  return {
    url: `http://localhost:${port}`,
    stop: async () => {
      product.child.kill("SIGTERM");
      await product.ended;
    },
  };
}
