import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { portalHead, portalViewport } from "./head";
import "../styles/portal.css";

export const metadata: Metadata = portalHead;
export const viewport: Viewport = portalViewport;

export default function PortalLayout({ children }: { children: ReactNode }) {
  return children;
}
