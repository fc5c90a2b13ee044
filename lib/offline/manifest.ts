import { type IconName, iconPath, icons } from "#lib/offline/address";
import { shortName } from "#lib/offline/naming";

/** The paper of the portal in both themes, which a phone shows around it. */
export const paper = { light: "#fcfcfa", dark: "#151211" } as const;

const shortcuts = [
  { name: "Comunicados", url: "/comunicados" },
  { name: "Calendario", url: "/calendario" },
  { name: "Buscar", url: "/buscar" },
];

function icon(name: IconName) {
  const { side, maskable } = icons[name];
  const purpose = maskable ? "maskable" : "any";
  return { src: iconPath(name), sizes: `${side}x${side}`, type: "image/png", purpose };
}

/** The web app manifest (W3C) with which a phone installs the portal of a cooperative. */
export function webManifest({ name }: { name: string }): string {
  return JSON.stringify({
    ...{ id: "/", start_url: "/", scope: "/", display: "standalone" },
    ...{ name, short_name: shortName(name), lang: "es-PE", dir: "ltr" },
    description: `Comunicados, convocatorias e historia de ${name}.`,
    ...{ background_color: paper.light, theme_color: paper.light, categories: ["finance", "news"] },
    icons: (["192.png", "512.png", "mascara-512.png"] as const).map(icon),
    shortcuts,
  });
}
