import { brotliCompressSync } from "node:zlib";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { PaperBrowser, pageOf, publicAnswer, workerSource } from "#tests/support/paper-browser";

let browser: PaperBrowser;

beforeEach(() => {
  browser = new PaperBrowser();
});

describe("the program that keeps pages", () => {
  it("is small", () => {
    expect(brotliCompressSync(workerSource).length).toBeLessThanOrEqual(1_800);
    expect(workerSource.length).toBeLessThanOrEqual(4_000);
  });

  it("shows what was read when there is no connection, and says of when it is", async () => {
    browser.online();
    await browser.go("/eventos/visita");
    browser.offline();
    const text = await browser.go("/eventos/visita");
    expect(text).toContain("<h1>/eventos/visita</h1>");
    expect(text).toContain("Sin conexión, o muy lenta: esta copia es del");
  });

  it("lists what was read, last first, in the place of what was not", async () => {
    browser.online();
    await browser.go("/");
    await browser.go("/eventos/uno");
    await browser.go("/eventos/dos");
    await browser.go("/eventos/uno");
    browser.offline();
    const text = (await browser.go("/comunicados")) ?? "";
    expect(text).toContain("<title>Usted está sin conexión</title>");
    const links = [...text.matchAll(/<li[^>]*><a href="(.*?)">(.*?)<\/a>/g)].map(
      ([, href]) => href,
    );
    expect(links).toEqual(["/eventos/uno", "/eventos/dos", "/"]);
    expect(text).toContain('<main class="pagina" id="contenido"><div');
  });

  it("keeps the last thirty", async () => {
    browser.online();
    for (let at = 1; at <= 35; at += 1) await browser.go(`/eventos/e${at}`);
    expect(browser.kept()).toEqual(Array.from({ length: 30 }, (_, at) => `/eventos/e${at + 6}`));
  });

  it.each([
    "/panel",
    "/panel/publicaciones/1/vista-previa",
    "/cuenta",
    "/cuenta/comunicados/x",
    "/direccion/historial",
    "/ingresar",
    "/api/salud",
    "/en/cuenta",
  ])("keeps out of %s", async (path) => {
    browser.online();
    expect(await browser.go(path)).toBeNull();
    expect(browser.asked).toEqual([]);
  });

  it("keeps out of what is sent, of what a page asks for, and of other sites", async () => {
    browser.online();
    expect(await browser.go("/eventos", { method: "POST" })).toBeNull();
    expect(await browser.go("/archivos/a/1/640.jpg", { mode: "no-cors" })).toBeNull();
    expect(await browser.go("https://otro.example/")).toBeNull();
  });

  it.each([
    ["is for one person", { "cache-control": "private, no-store" }],
    ["is no page", { "content-type": "application/pdf" }],
    ["says nothing of itself", { "cache-control": "" }],
  ])("does not keep what %s", async (_, headers) => {
    browser.network = async () => publicAnswer(pageOf("reservado"), headers);
    expect(await browser.go("/comunicados/reservado")).toContain("reservado");
    expect(browser.kept()).toEqual([]);
  });

  it("keeps no search, but what a link brought along does not matter", async () => {
    browser.online();
    await browser.go("/buscar?q=quinua");
    await browser.go("/eventos/visita?fbclid=x");
    expect(browser.kept()).toEqual(["/eventos/visita"]);
  });

  it("forgets what is gone, and does not show what is older than thirty days", async () => {
    browser.online();
    await browser.go("/eventos/retirado");
    browser.network = async () => publicAnswer(pageOf("Retirado"), {}, 410);
    expect(await browser.go("/eventos/retirado")).toContain("Retirado");
    expect(browser.kept()).toEqual([]);
    const date = new Date(Date.now() - 31 * 86_400_000).toUTCString();
    browser.network = async () => publicAnswer(pageOf("Antiguo"), { date });
    await browser.go("/eventos/antiguo");
    browser.offline();
    await expect(browser.go("/eventos/antiguo")).rejects.toThrow();
  });

  it("shows the copy when the network takes long, and still takes the new one", async () => {
    browser.online();
    await browser.go("/eventos/visita");
    vi.useFakeTimers();
    let arrive = (_: Response) => {};
    browser.network = () =>
      new Promise((done) => {
        arrive = done;
      });
    const reading = browser.go("/eventos/visita");
    await vi.advanceTimersByTimeAsync(5_000);
    arrive(publicAnswer(pageOf("Nuevo")));
    expect(await reading).toContain("esta copia es del");
    vi.useRealTimers();
    browser.offline();
    expect(await browser.go("/eventos/visita")).toContain("Nuevo");
  });

  it("begins with what is being read, from what the browser has, and removes what older versions kept", async () => {
    const open = ["/eventos/visita", "/cuenta", "/buscar?q=a"];
    browser = new PaperBrowser(open.map((path) => `https://coopac.example${path}`));
    browser.online();
    browser.addStore("paginas-0");
    await browser.begin();
    expect([...browser.stores.keys()]).toEqual(["paginas-1"]);
    expect(browser.asked).toEqual([["https://coopac.example/eventos/visita", "force-cache"]]);
    expect(browser.kept()).toEqual(["/eventos/visita"]);
  });
});
