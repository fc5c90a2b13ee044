"use client";

import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { PanelFrame } from "#components/site/PanelFrame";
import type { SiteIdentity } from "#lib/settings/schema";

/** An entry of the navigation that this person may see. */
export interface ShellItem {
  href: string;
  label: string;
}

interface Props {
  identity: SiteIdentity;
  items: ShellItem[];
  accountName: string;
  signOut: ReactNode;
  children: ReactNode;
}

/** The item whose address begins the path, the longest first: "/panel" is Inicio and nothing else. */
function currentOf(items: ShellItem[], path: string): string | undefined {
  const holds = ({ href }: ShellItem) =>
    path === href || (href !== "/panel" && path.startsWith(`${href}/`));
  return items.find(holds)?.href;
}

/** The panel's frame around every page of a layout, which does not know its path. */
export function PanelShell({ items, ...frame }: Props) {
  const current = currentOf(items, usePathname());
  return (
    <PanelFrame
      {...frame}
      items={items.map((item) => ({ ...item, current: item.href === current }))}
    />
  );
}
