import type { ReactNode } from "react";
import "./intake.css";

/** The screens on which reports are read, with the sheet that only they use. */
export default function IntakeLayout({ children }: { children: ReactNode }) {
  return children;
}
