import type { ReactNode } from "react";
import { AccentStyle } from "#components/site/AccentStyle";
import { Brand } from "#components/site/Brand";
import { Faja } from "#components/site/Faja";
import type { SiteIdentity } from "#lib/settings/schema";

/** An entry of the panel's navigation; the caller decides which ones this person may see. */
export interface PanelItem {
  href: string;
  label: string;
  current: boolean;
}

interface Props {
  identity: SiteIdentity;
  items: PanelItem[];
  accountName: string;
  /** The form with the button "Salir". */
  signOut: ReactNode;
  children: ReactNode;
}

function PanelMenu({ items, accountName, signOut }: Omit<Props, "identity" | "children">) {
  const current = items.find((item) => item.current)?.label;
  // Another place is another menu, closed again.
  return (
    <details className="menu" key={current}>
      <summary>{current ? `Menú · ${current}` : "Menú"}</summary>
      <nav aria-label="Panel">
        <ul>
          {items.map(({ href, label, current: isHere }) => (
            <li key={href}>
              <a href={href} aria-current={isHere ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="cuenta">
        <p>
          Ingresó como <b>{accountName}</b>
        </p>
        {signOut}
        <p>
          <a className="enlace" href="/">
            Ver el portal
          </a>
        </p>
      </div>
    </details>
  );
}

/** What surrounds every working screen: brand, navigation and account at the side. */
export function PanelFrame({ identity, children, ...menu }: Props) {
  return (
    <>
      <AccentStyle hue={identity.accentHue} />
      <a className="salto" href="#contenido">
        Ir al contenido
      </a>
      <Faja />
      <div className="panel">
        <header className="lateral">
          <Brand identity={identity} href="/panel" place="Panel de trabajo" />
          <PanelMenu {...menu} />
        </header>
        <main className="trabajo" id="contenido">
          {children}
        </main>
      </div>
    </>
  );
}
