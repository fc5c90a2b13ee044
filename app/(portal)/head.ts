import type { Metadata, Viewport } from "next";
import { iconPath, manifestPath } from "#lib/offline/address";
import { paper } from "#lib/offline/manifest";

/** What the head of every portal page says beside its own. */
export const portalHead = {
  formatDetection: { telephone: false, date: false },
  manifest: manifestPath,
  icons: { icon: "/favicon.svg", apple: iconPath("apple-180.png") },
} satisfies Metadata;

export const portalViewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paper.light },
    { media: "(prefers-color-scheme: dark)", color: paper.dark },
  ],
} satisfies Viewport;
