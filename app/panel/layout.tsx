import type { Metadata } from "next";
import type { ReactNode } from "react";
import "../styles/panel.css";
import { WorkFrame } from "./WorkFrame";
import "./writing.css";

export const metadata: Metadata = { robots: { index: false } };

/** Each page of the panel lets people in by itself: a layout does not guard. */
export default function PanelLayout({ children }: { children: ReactNode }) {
  return <WorkFrame>{children}</WorkFrame>;
}
