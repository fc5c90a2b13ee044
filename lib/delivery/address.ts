/** The query parameters that each portal route understands; any other is dropped. */
const routes: { path: RegExp; params: readonly string[] }[] = [
  { path: /^\/$/, params: [] },
  { path: /^\/eventos$/, params: ["anio", "tipo", "despues"] },
  { path: /^\/comunicados$/, params: ["tipo", "despues"] },
  { path: /^\/(eventos|comunicados)\/[a-z0-9-]{1,120}$/, params: [] },
];

const longestAddress = 2_000;
const longestParam = 100;

/** Longer than any address that the portal makes: refused before anything reads it. */
export function isAbsurd(address: string): boolean {
  return address.length > longestAddress;
}

/**
 * The address under which a portal page is kept: known parameters only, in one order. Null when the
 * address is not a page of the portal.
 */
export function portalAddress(address: string): string | null {
  const [path = "", query = ""] = address.split("?", 2);
  const route = routes.find((one) => one.path.test(path));
  if (!route) return null;
  if (query === "") return path;
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of route.params) {
    const value = given.get(name);
    if (value && value.length <= longestParam) kept.set(name, value);
  }
  return kept.size > 0 ? `${path}?${kept}` : path;
}
