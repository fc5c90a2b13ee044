import { exportedNames } from "#tests/architecture/source";
import type { Tree, Violation } from "#tests/architecture/tree";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** Files of the framework's conventions that answer at an address of their own. */
const METADATA: Record<string, string> = {
  sitemap: "sitemap.xml",
  robots: "robots.txt",
  manifest: "manifest.webmanifest",
  icon: "icon",
  "apple-icon": "apple-icon",
  "opengraph-image": "opengraph-image",
  "twitter-image": "twitter-image",
};

const isSegment = (part: string) => !/^\(.*\)$/.test(part) && !part.startsWith("@");

/** The routes that a file under app/ serves: "/eventos/[slug]" for a page, "POST /api/x" for a handler. */
function routesOf(tree: Tree, file: string): string[] {
  const [, ...parts] = file.split("/");
  const name = (parts.pop() ?? "").replace(/\.[^.]*$/, "");
  if (parts.some((part) => part.startsWith("_"))) return [];
  const path = `/${parts.filter(isSegment).join("/")}`;
  if (name === "page") return [path];
  if (name === "route") {
    const methods = exportedNames(tree, file).filter((exported) => METHODS.has(exported));
    return methods.map((method) => `${method} ${path}`);
  }
  const served = METADATA[name];
  return served ? [`${path.replace(/\/$/, "")}/${served}`] : [];
}

/** Every route under app/ with the file that serves it. */
export function routes(tree: Tree): Map<string, string> {
  const files = tree.files.filter((file) => /^app\/.*\.(ts|tsx|js|jsx)$/.test(file));
  return new Map(
    files.flatMap((file) => routesOf(tree, file).map((route) => [route, file] as const)),
  );
}

/** Every route says who may use it in the permission matrix, and the matrix names no route that is gone. */
export function permissionGaps(tree: Tree, permissions: Record<string, unknown>): Violation[] {
  const served = routes(tree);
  const missing = [...served]
    .filter(([route]) => !(route in permissions))
    .map(([route, file]) => ({ file, message: `say who may use "${route}"` }));
  const gone = Object.keys(permissions)
    .filter((route) => !served.has(route))
    .map((route) => ({
      file: "tests/security/permissions.ts",
      message: `"${route}" is not served`,
    }));
  return [...missing, ...gone];
}

const portalPage = /^app\/\(portal\)\/(.*\/)?page\.tsx$/;
const table = "app/api/pagina/pages.ts";

/** Every page of the portal is in the table from which the delivery makes pages, and the table names no page that is gone. */
export function pagesWithoutMaker(tree: Tree): Violation[] {
  const served = [...routes(tree)].filter(([, file]) => portalPage.test(file));
  const named = [...tree.read(table).matchAll(/^ {2}"(\/[^"]*)":/gm)].map(([, route]) => route);
  const missing = served
    .filter(([route]) => !named.includes(route))
    .map(([route, file]) => ({ file, message: `say in ${table} who makes "${route}"` }));
  const gone = named
    .filter((route) => !served.some(([one]) => one === route))
    .map((route) => ({ file: table, message: `there is no page "${route}"` }));
  return [...missing, ...gone];
}
