const photo = /(<a [^>]*>)?<picture>.*?<img ([^>]*)>.*?<\/picture>/gs;
const mainStart = /<main[^>]*>/;

const notice =
  '<p class="nota">Su navegador pide ahorrar datos: las fotos no se cargan solas. Para ver una, use su enlace.</p>';

const attribute = (attributes: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";

/** What stands for a photo: a link to it. In a link already, its words; where it only decorates, nothing. */
function instead(_whole: string, link: string | undefined, attributes: string): string {
  const alt = attribute(attributes, "alt");
  const words = alt ? `Ver la foto: ${alt}` : "Ver la foto";
  // The words are seen now: they are the name of the link.
  if (link) return `${link.replace(/ aria-label="[^"]*"/, "")}${words}`;
  return alt && `<a href="${attribute(attributes, "src")}">${words}</a>`;
}

/** Whether a page of ours shows photos. What people wrote cannot look like one: its "<" is escaped. */
export const hasPhotos = (html: string) => html.includes("<picture>");

/** A page of ours for whoever asks to save data (`Save-Data: on`): each photo waits behind a link. */
export function withoutPhotos(html: string): string {
  return html.replace(photo, instead).replace(mainStart, (main) => main + notice);
}
