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
  /** How much waits there unread. */
  count?: number;
}

interface Props {
  identity: SiteIdentity;
  /** Where the brand leads, and what this place is for this person. */
  home: { href: string; place: string };
  items: PanelItem[];
  accountName: string;
  /** The form with the button "Salir". */
  signOut: ReactNode;
  /** The way to the help of this screen. */
  help?: ReactNode;
  children: ReactNode;
}

function Waiting({ count = 0 }: Pick<PanelItem, "count">) {
  if (count === 0) return null;
  return (
    <>
      <span className="num" aria-hidden="true">
        {" "}
        · {count}
      </span>
      <span className="oculto">, {count} sin leer</span>
    </>
  );
}

function PanelMenu({
  items,
  accountName,
  signOut,
}: Omit<Props, "identity" | "home" | "help" | "children">) {
  const current = items.find((item) => item.current)?.label;
  const unread = items.reduce((sum, { count = 0 }) => sum + count, 0);
  // Another place is another menu, closed again.
  return (
    <details className="menu" key={current}>
      <summary>
        {current ? `Menú · ${current}` : "Menú"}
        {unread > 0 && ` · ${unread} sin leer`}
      </summary>
      <nav aria-label="Panel">
        <ul>
          {items.map(({ href, label, count, current: isHere }) => (
            <li key={href}>
              <a href={href} aria-current={isHere ? "page" : undefined}>
                {label}
                <Waiting count={count ?? 0} />
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
export function PanelFrame({ identity, home, help, children, ...menu }: Props) {
  return (
    <>
      <AccentStyle hue={identity.accentHue} />
      <a className="salto" href="#contenido">
        Ir al contenido
      </a>
      <Faja />
      <div className="panel">
        <header className="lateral">
          <Brand identity={identity} {...home} />
          <PanelMenu {...menu} />
        </header>
        <main className="trabajo" id="contenido">
          {help}
          {children}
        </main>
      </div>
    </>
  );
}
