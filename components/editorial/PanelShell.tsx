"use client";

import { usePathname, useSearchParams } from "next/navigation";
import type { ReactNode } from "react";
import { HelpLink } from "#components/help/HelpLink";
import { PanelFrame } from "#components/site/PanelFrame";
import { helpFor } from "#lib/help/screens";
import type { SiteIdentity } from "#lib/settings/schema";

/** An entry of the navigation that this person may see. */
export interface ShellItem {
  href: string;
  label: string;
  count?: number;
}

interface Props {
  identity: SiteIdentity;
  home: { href: string; place: string };
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
  const path = usePathname();
  const sort = useSearchParams().get("tipo");
  const current = currentOf(items, path);
  return (
    <PanelFrame
      {...frame}
      help={<HelpLink {...helpFor(path, sort)} />}
      items={items.map((item) => ({ ...item, current: item.href === current }))}
    />
  );
}
