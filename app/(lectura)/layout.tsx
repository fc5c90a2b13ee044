import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../styles/portal.css";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/** What somebody reads with their account is set with the portal's own sheet. Each page guards itself. */
export default function ReadingLayout({ children }: { children: ReactNode }) {
  return children;
}
