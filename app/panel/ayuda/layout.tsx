import type { ReactNode } from "react";
import "../../styles/help.css";

export default function HelpLayout({ children }: { children: ReactNode }) {
  return children;
}
