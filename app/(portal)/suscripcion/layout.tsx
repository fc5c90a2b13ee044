import type { ReactNode } from "react";
import "../../styles/subscription.css";

export default function SubscriptionLayout({ children }: { children: ReactNode }) {
  return children;
}
