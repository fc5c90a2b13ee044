import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { iconPath, manifestPath } from "#lib/offline/address";
import { paper } from "#lib/offline/manifest";
import "../styles/portal.css";

export const metadata: Metadata = {
  manifest: manifestPath,
  icons: { icon: "/favicon.svg", apple: iconPath("apple-180.png") },
};
export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: paper.light },
    { media: "(prefers-color-scheme: dark)", color: paper.dark },
  ],
};

export default function PortalLayout({ children }: { children: ReactNode }) {
  return children;
}
