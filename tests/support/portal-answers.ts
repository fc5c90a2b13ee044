import { type Markup, markupIn } from "#tests/support/markup";

/** The same letter may be written as itself or by its name. */
const letters: Record<string, string> = {
  ...{ nbsp: " ", quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" },
};

/** What a reader would read: no scripts, styles, markup, nor the instant at which a file was made. */
export const readable = (body: string) =>
  body
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, " ")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&(nbsp|quot|#x27|lt|gt|amp);/g, (_, name: string) => letters[name] ?? "")
    .replace(/\s+/g, " ")
    .replace(/Hecho el .{10,60}? [ap]\. m\./, "")
    .trim();

const ofThePortal =
  /^\/(?!panel|((en|fr)\/)?(ingresar|cuenta)|direccion\/|api\/|archivos\/|_next\/)/;
/** The addresses of the portal to which a page leads. */
export const linksIn = (body: string) =>
  [...body.matchAll(/href="(\/[^"#]*)/g)]
    .map(([, path = ""]) => path.replaceAll("&amp;", "&"))
    .filter((path) => ofThePortal.test(path));

/** The elements of a page, with the texts of its sheets wherever those are. */
export async function wholeMarkup(url: string, body: string): Promise<Omit<Markup, "linked">> {
  const { linked, ...markup } = markupIn(body);
  const texts = linked.map(async (href) => (await fetch(url + href)).text());
  return { ...markup, sheets: markup.sheets + (await Promise.all(texts)).join("") };
}

const ofTheBytes = new Set(["content-length", "content-encoding", "etag", "transfer-encoding"]);
/** What the headers of an answer are called, but for those of the bytes. */
export const headerNames = (headers: Headers): string[] =>
  [...headers.keys()].filter((name) => !ofTheBytes.has(name)).sort();
