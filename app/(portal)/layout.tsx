import type { ReactNode } from "react";
import "../styles/portal.css";

export default function PortalLayout({ children }: { children: ReactNode }) {
  return children;
}
