import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pathIn, sourceLocale } from "#lib/platform/language";
import { chromiumLaunch } from "#tests/support/chromium";
import { htmlFaults } from "#tests/support/html-faults";
import { leftovers, misplaced } from "#tests/support/page-texts";
import { crawl, placeOf, publicRoutes, routeOf } from "#tests/support/portal-crawl";
import {
  axeFaults,
  brokenTitles,
  cutTexts,
  faintMarks,
  motions,
  sheetsOf,
  sideways,
  smallTargets,
  wideSpacing,
} from "#tests/support/reading-checks";
import { type StartedPortal, startPortal } from "#tests/support/started-portal";
import { fillPortal } from "#tests/support/whole-portal";

/** The screens before one is inside, which the crawl leaves out. */
const doors = ["/ingresar", "/ingresar/recuperar", "/fr/ingresar/recuperar"];

const foundingReport = "/eventos/cinco-dias-en-quillabamba-para-aprender-de-la-coopac-quillacoop";

/** Pages that only a mail leads to; without its word they say what to do. */
const fromMail = ["confirmar", "cambiar", "baja"].map((step) => `/suscripcion/${step}/no-existe`);

let portal: StartedPortal;
let pages: Map<string, string>;
/** One address of each route in each language, and those that no link leads to. */
let samples: string[];
/** Those in the language of the cooperative. */
let own: string[];
let browser: Browser;

beforeAll(async () => {
  const addresses = await fillPortal();
  portal = await startPortal();
  const inFrench = fromMail.map((address) => pathIn("fr", address));
  const alone = [...addresses, ...fromMail, ...inFrench, foundingReport];
  pages = await crawl(portal.url, alone);
  const placeOfEach = [...pages.keys()].map((at) => [JSON.stringify(placeOf(at)), at] as const);
  samples = [...new Set([...new Map(placeOfEach).values(), ...alone])];
  own = samples.filter((address) => placeOf(address).locale === sourceLocale);
  browser = await chromium.launch(await chromiumLaunch());
}, 400_000);
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** What a check finds on each of the pages, without those where it finds nothing. */
async function found(check: (address: string) => Promise<unknown[]>, all = samples) {
  const faults: Record<string, unknown[]> = {};
  for (const address of all) {
    const some = await check(address);
    if (some.length > 0) faults[address] = some;
  }
  return faults;
}

describe("the HTML of the portal", () => {
  it("is looked at on every route", () => {
    const routes = new Set([...pages.keys()].map(routeOf));
    expect(publicRoutes.filter((route) => !routes.has(route))).toEqual([]);
  });

  it("has no error on any page as it is delivered", async () => {
    const faults = await found(
      (address) => htmlFaults(pages.get(address) ?? ""),
      [...pages.keys()],
    );
    expect(faults).toEqual({});
  }, 120_000);

  it("nor as it is made for one reader alone, without the framework's scripts too", async () => {
    const headers = { cookie: "next-auth.session-token=nadie" };
    const faults = await found(async (address) => {
      const answer = await fetch(portal.url + address, { headers });
      const html = await answer.text();
      expect(answer.headers.get("cache-control"), address).toBe("private, no-store");
      expect(html.includes("/_next/"), address).toBe(false);
      return htmlFaults(html);
    });
    expect(faults).toEqual({});
  }, 120_000);
});

describe("the languages of the portal", () => {
  const translated = () => samples.filter((address) => placeOf(address).locale !== sourceLocale);

  it("say every page whole, and mark what is told in Spanish", async () => {
    expect(translated().length).toBeGreaterThan(30);
    const faults = await found(
      async (address) => leftovers(pages.get(address) ?? ""),
      translated(),
    );
    expect(faults).toEqual({});
  });

  it("are told at the root of each page, which says where it is in the others", async () => {
    const faults = await found(async (address) => misplaced(address, pages.get(address) ?? ""));
    expect(faults).toEqual({});
  });
});

describe("reading the portal on the narrowest phone", () => {
  let page: Page;
  const open = async (address: string, width = 360) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(portal.url + address);
  };
  beforeAll(async () => {
    page = await browser.newPage({ reducedMotion: "reduce" });
  });
  afterAll(() => page.close());

  it("meets WCAG 2.2 AA as far as axe can tell, in both themes", async () => {
    const faults = await found(async (address) => {
      await page.emulateMedia({ colorScheme: "light" });
      await open(address);
      const light = await axeFaults(page);
      await page.emulateMedia({ colorScheme: "dark" });
      return [...light, ...(await axeFaults(page, "colours"))];
    }, own);
    expect(faults).toEqual({});
  }, 240_000);

  it("needs no aim: what is not within a sentence measures 24 pixels; and nothing moves", async () => {
    const faults = await found(async (address) => {
      await open(address);
      return [...(await smallTargets(page)), ...(await motions(page))];
    });
    expect(faults).toEqual({});
  }, 120_000);

  it("with letters twice as large scrolls one way only, and breaks no title within a word", async () => {
    const large = await chromium.launch(await chromiumLaunch(32));
    const reader = await large.newPage({ viewport: { width: 360, height: 740 } });
    const faults = await found(
      async (address) => {
        await reader.goto(portal.url + address);
        const over = [await sideways(reader)].filter((pixels) => pixels > 0);
        return [...over, ...(await brokenTitles(reader))];
      },
      [...samples, ...doors],
    );
    await large.close();
    expect(faults).toEqual({});
  }, 120_000);

  it("shows where one is by a mark that stands out, in both themes", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      for (const address of ["/eventos", "/comunicados", "/directorio/personas?letra=m"]) {
        await open(address);
        expect(await faintMarks(page), `${address} ${colorScheme}`).toEqual([]);
      }
    }
  });

  it("at 400 % and with wide spacing scrolls one way only, and cuts no text", async () => {
    const faults = await found(async (address) => {
      await open(address, 320);
      const before = await sideways(page);
      await page.addStyleTag({ content: wideSpacing });
      const after = await sideways(page);
      return [...[before, after].filter((pixels) => pixels > 0), ...(await cutTexts(page))];
    });
    expect(faults).toEqual({});
  }, 120_000);
});

describe("the portal on paper", () => {
  let page: Page;
  const sheets = async (address: string) => {
    await page.goto(portal.url + address);
    return sheetsOf(page);
  };
  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());

  it("prints the founding report on two sheets at most", async () => {
    expect(await sheets(foundingReport)).toBeLessThanOrEqual(2);
  });

  it("prints whatever is for the notice board on one, however much there is to say", async () => {
    const boards = [...pages.keys()].filter((address) => address.endsWith("/mural"));
    expect(boards.length).toBeGreaterThanOrEqual(4);
    const faults = await found(async (address) => {
      const count = await sheets(address);
      return count === 1 ? [] : [count];
    }, boards);
    expect(faults).toEqual({});
  }, 120_000);
});
