import type { ReactNode } from "react";
import "../../../../styles/sheet.css";

export default function SheetLayout({ children }: { children: ReactNode }) {
  return children;
}
