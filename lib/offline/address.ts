/** What describes the portal to a phone on which it is put like a program. */
export const manifestPath = "/manifest.webmanifest";

/** The latest of the portal in one file, to be kept and passed on. */
export const bulletinPath = "/boletin.html";

/** The icons of the portal: `maskable` is cut by each phone to its own shape. Sides in pixels. */
export const icons = {
  "192.png": { side: 192, maskable: false },
  "512.png": { side: 512, maskable: false },
  "mascara-512.png": { side: 512, maskable: true },
  "apple-180.png": { side: 180, maskable: true },
} as const;
export type IconName = keyof typeof icons;

export const isIcon = (name: string): name is IconName => Object.hasOwn(icons, name);
export const iconPath = (name: IconName) => `/iconos/${name}`;
