import type { RequestListener } from "node:http";
import { beforeEach, describe, expect, it } from "vitest";
import { PageMaker } from "#lib/delivery/page-maker";
import { type AskedPage, type MadePage, offerPages } from "#lib/platform/page-making";

const asked: string[] = [];
const made: AskedPage[] = [];
let answer: MadePage | null = null;

const page = (body: string) =>
  `<!DOCTYPE html><html><head><link rel="stylesheet" href="/_next/static/a.css"></head><body>${body}</body></html>`;

/** Next as the maker of pages knows it: it serves pages, and hands over what makes them. */
const next: RequestListener = (request, response) => {
  const { url = "" } = request;
  asked.push(url);
  if (url === "/api/pagina") {
    offerPages(async (one) => {
      made.push(one);
      return answer;
    });
    response.writeHead(204).end();
    return;
  }
  response.writeHead(url === "/falla" ? 500 : 200, {
    ...{ "Content-Type": "text/html; charset=utf-8", "Strict-Transport-Security": "max-age=1" },
  });
  response.end(page("de Next"));
};

function pageMaker(): PageMaker {
  return new PageMaker({ next, css: () => "p{color:red}", host: "localhost" });
}

const direct = (status: number, location: string | null = null): MadePage => ({
  ...{ status, location },
  html: "<!DOCTYPE html><html><head><title>x</title></head><body>directa</body></html>",
});

beforeEach(() => {
  asked.length = 0;
  made.length = 0;
  answer = direct(200);
});

describe("a page", () => {
  it("is made by Next until the home page has shown what all pages have", async () => {
    const maker = pageMaker();
    expect((await maker.make("/eventos")).maker).toBe("next");
    expect((await maker.make("/")).maker).toBe("next");
    expect((await maker.make("/eventos")).maker).toBe("direct");
    expect((await maker.make("/")).maker).toBe("direct");
    expect(asked).toEqual(["/eventos", "/", "/api/pagina"]);
  });

  it("is made directly with the sheets and headers of all, in its language", async () => {
    const maker = pageMaker();
    await maker.make("/");
    const { render } = await maker.make("/fr/eventos?anio=2009");
    expect(made).toEqual([{ address: "/eventos?anio=2009", locale: "fr" }]);
    expect(render).toMatchObject({ status: 200, compressible: true });
    expect(render.headers).toMatchObject({ "strict-transport-security": "max-age=1" });
    expect(render.body).toContain("<style>p{color:red}</style></head>");
    expect(render.body).toContain("serviceWorker");
  });

  it("keeps its status, and where it moved to", async () => {
    const maker = pageMaker();
    await maker.make("/");
    answer = direct(301, "/eventos/nuevo");
    const { render } = await maker.make("/eventos/viejo");
    expect(render).toMatchObject({ status: 301, headers: { location: "/eventos/nuevo" } });
    expect(render.body).not.toContain("serviceWorker");
  });

  it("is left to Next where it is not made directly, and where it is no page", async () => {
    const maker = pageMaker();
    await maker.make("/");
    answer = null;
    expect((await maker.make("/suscripcion")).maker).toBe("next");
    answer = direct(200);
    expect((await maker.make("/eventos.atom")).maker).toBe("next");
    expect(made.map(({ address }) => address)).toEqual(["/suscripcion"]);
  });

  it("that fails says so, whoever makes it", async () => {
    const maker = pageMaker();
    await expect(maker.make("/falla")).rejects.toThrow("500");
    await maker.make("/");
    offerPages(() => Promise.reject(new Error("sin base de datos")));
    await expect(maker.make("/eventos")).rejects.toThrow("sin base de datos");
  });
});
