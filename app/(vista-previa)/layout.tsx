import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../styles/portal.css";
import "./preview.css";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** A preview is set with the portal's own sheet, and nothing of the panel's. */
export default function PreviewLayout({ children }: { children: ReactNode }) {
  return children;
}
