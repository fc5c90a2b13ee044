import type { Metadata } from "next";
import type { ReactNode } from "react";
import { WorkFrame } from "../panel/WorkFrame";
import "../styles/panel.css";

export const metadata: Metadata = { robots: { index: false } };

/** Each page of the directors lets people in by itself: a layout does not guard. */
export default function DirectorsLayout({ children }: { children: ReactNode }) {
  return <WorkFrame>{children}</WorkFrame>;
}
