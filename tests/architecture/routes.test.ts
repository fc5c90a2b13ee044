import { expect, test } from "vitest";
import { pagesWithoutMaker, permissionGaps, routes } from "#tests/architecture/routes";
import { repository, sentences, withPlantedTree } from "#tests/architecture/tree";
import { permissions } from "#tests/security/permissions";

test("the permission matrix names every route and no other", () => {
  expect(sentences(permissionGaps(repository, permissions))).toEqual([]);
});

test("the table of pages names every page of the portal and no other", () => {
  expect(sentences(pagesWithoutMaker(repository))).toEqual([]);
});

test("a page that the table forgets and one that is gone are caught", async () => {
  const tree = {
    "app/(portal)/eventos/page.tsx": "",
    "app/api/pagina/pages.ts": 'const pages = {\n  "/viejo": null,\n};\n',
  };
  const found = await withPlantedTree(tree, async (planted) => pagesWithoutMaker(planted));
  expect(sentences(found)).toEqual([
    'app/(portal)/eventos/page.tsx: say in app/api/pagina/pages.ts who makes "/eventos"',
    'app/api/pagina/pages.ts: there is no page "/viejo"',
  ]);
});

const planted = {
  "app/(portal)/page.tsx": "",
  "app/(portal)/eventos/[slug]/page.tsx": "",
  "app/(portal)/eventos/_list/page.tsx": "",
  "app/api/salud/route.ts": "export const GET = () => null; export async function POST() {}",
  "app/api/auth/[...nextauth]/route.ts":
    "const handler = 1; export { handler as GET, handler as POST };",
  "app/sitemap.ts": "",
  "app/layout.tsx": "",
};

test("pages, handlers and metadata files are read as routes", async () => {
  const found = await withPlantedTree(planted, (tree) => [...routes(tree).keys()].sort());
  expect(found).toEqual([
    "/",
    "/eventos/[slug]",
    "/sitemap.xml",
    "GET /api/auth/[...nextauth]",
    "GET /api/salud",
    "POST /api/auth/[...nextauth]",
    "POST /api/salud",
  ]);
});

test("a route that the matrix forgets and one that is gone are caught", async () => {
  const tree = { "app/panel/page.tsx": "", "app/page.tsx": "" };
  const found = await withPlantedTree(tree, (planted) =>
    permissionGaps(planted, { "/": [], "/viejo": [] }),
  );
  expect(sentences(found)).toEqual([
    `app/panel/page.tsx: say who may use "/panel"`,
    `tests/security/permissions.ts: "/viejo" is not served`,
  ]);
});
