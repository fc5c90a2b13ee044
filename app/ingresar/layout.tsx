import type { ReactNode } from "react";
import "../styles/panel.css";

export default function SignInLayout({ children }: { children: ReactNode }) {
  return children;
}
