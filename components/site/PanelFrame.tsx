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

/** What surrounds every working screen: brand, navigation and account at the side. */
export function PanelFrame({ identity, items, accountName, signOut, children }: Props) {
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
          <nav aria-label="Panel">
            <ul>
              {items.map(({ href, label, current }) => (
                <li key={href}>
                  <a href={href} aria-current={current ? "page" : undefined}>
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
        </header>
        <main className="trabajo" id="contenido">
          {children}
        </main>
      </div>
    </>
  );
}
