// What is between quotes may hold any sign but a quote.
const attributes = '((?:[^>"]|"[^"]*")*)';
const photo = new RegExp(
  `(<a ${attributes}>)?<picture>(?:<source ${attributes}>)*<img ${attributes}></picture>`,
  "g",
);
const mainStart = /<main[^>]*>/;

const notice =
  '<p class="nota">Su navegador pide ahorrar datos: las fotos no se cargan solas. Para ver una, use su enlace.</p>';

const attributeOf = (attributes: string, name: string) =>
  new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

/** What an attribute says, as a text: there "<" may stand as it is. */
const asText = (value: string) => value.replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** What stands for a photo: a link to it. In a link already, its words; where it only decorates, nothing. */
function instead(...[, link, , , image = ""]: string[]): string {
  const alt = attributeOf(image, "alt");
  const words = alt ? `Ver la foto: ${asText(alt)}` : "Ver la foto";
  // The words are seen now: they are the name of the link.
  if (link) return `${link.replace(/ aria-label="[^"]*"/, "")}${words}`;
  return alt && `<a href="${attributeOf(image, "src")}">${words}</a>`;
}

/** Whether a page of ours may show photos. */
export const hasPhotos = (html: string) => html.includes("<picture>");

/** A page of ours for whoever asks to save data (`Save-Data: on`): each photo waits behind a link. */
export function withoutPhotos(html: string): string {
  return html.replace(photo, instead).replace(mainStart, (main) => main + notice);
}
