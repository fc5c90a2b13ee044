import type { ReactNode } from "react";
import "../styles/panel.css";

export default function AccountLayout({ children }: { children: ReactNode }) {
  return children;
}
