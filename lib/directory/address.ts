import type { DirectoryFilter, DirectorySection } from "#lib/directory/schema";
import { withParams } from "#lib/editorial/address";
import { slugOf } from "#lib/platform/search-name";

/** Where the public directory is. */
export const directoryPath = "/directorio";

/** The lists of the directory. */
export const directoryPaths: Record<DirectorySection, string> = {
  organisation: `${directoryPath}/organizaciones`,
  person: `${directoryPath}/personas`,
};

const shortIdOf = (id: string) => id.slice(-12);

/** The page of somebody in the directory: the name to be read, and the end of the id, which outlives the name. */
export function directoryAddress(
  section: DirectorySection,
  { id, name }: { id: string; name: string },
): string {
  const slug = [slugOf(name, 60), shortIdOf(id)].filter(Boolean).join("-");
  return `${directoryPaths[section]}/${slug}`;
}

/** The end of the id that the last part of an address carries; null when it carries none. */
export function shortIdIn(slug: string): string | null {
  return /(?:^|-)([0-9a-f]{12})$/.exec(slug)?.[1] ?? null;
}

export const letters = "abcdefghijklmnopqrstuvwxyz".split("");

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const longestText = 60;
const plainText = (value: string) =>
  value
    .normalize("NFC")
    .replace(/[\p{C}\p{Z}\s]+/gu, " ")
    .trim()
    .toLowerCase()
    .slice(0, longestText)
    .trim();
const known = (holds: boolean, value: string) => (holds ? value : null);

/** What each parameter of a list may say, as it is kept; null when it means nothing. */
export const directoryParams: Record<string, (value: string) => string | null> = {
  nombre: (value) => plainText(value) || null,
  letra: (value) => known(letters.includes(value), value),
  despues: (value) => known(uuid.test(value), value),
};

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of a list asks for; what means nothing in it is left out. */
export function readDirectoryAddress(params: SearchParams): DirectoryFilter {
  const read = (name: string) => {
    const value = params[name];
    return typeof value === "string" ? (directoryParams[name]?.(value) ?? null) : null;
  };
  return { text: read("nombre") ?? "", letter: read("letra"), after: read("despues") };
}

/** The address of a list with a filter. */
export function directoryListAddress(
  section: DirectorySection,
  { text = "", letter = null, after = null }: Partial<DirectoryFilter> = {},
): string {
  return withParams(directoryPaths[section], { nombre: text, letra: letter, despues: after });
}
