import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openPortal } from "#bin/portal";
import { parseSettings } from "#lib/platform/env";

let server: Server;

/** In place of Next: it answers what was sent to it once all has come, as Next does. */
beforeEach(async () => {
  const settings = parseSettings({ DELIVERY: "off" });
  const { listener } = await openPortal(
    (request, response) => request.resume().once("end", () => response.end("de Next")),
    settings,
    false,
  );
  server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** All that is said to somebody who announces a body, sends none and waits. */
function said(line: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.setEncoding("utf8");
  socket.write(`${line} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\n`);
  return new Promise((resolve, reject) => {
    let text = "";
    socket.on("data", (piece) => {
      text += piece;
    });
    socket.once("end", () => resolve(text));
    socket.once("error", reject);
  });
}

async function asked(path: string, method: string) {
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return { status: answer.status, text: await answer.text() };
}

describe("a page of the portal", () => {
  it.each(["POST /", "POST /eventos", "PUT /fr/eventos?x=1", "DELETE /quienes-somos"])(
    "does not wait for what nobody should send: %s",
    async (line) => {
      const answer = await said(line);
      expect(answer).toContain("HTTP/1.1 405");
      expect(answer).toContain("Allow: GET, HEAD");
      expect(answer).toContain("Connection: close");
    },
  );

  it("is read", async () => {
    expect(await asked("/", "GET")).toEqual({ status: 200, text: "de Next" });
    expect(await asked("/eventos", "HEAD")).toEqual({ status: 200, text: "" });
  });
});

it.each(["/ingresar", "/panel", "/api/suscripcion"])(
  "what takes forms takes them: %s",
  async (path) => {
    expect(await asked(path, "POST")).toEqual({ status: 200, text: "de Next" });
  },
);
