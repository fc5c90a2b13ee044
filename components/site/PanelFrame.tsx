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
  /** The language of its label and of what is there, where it is not that of the page. */
  lang?: string | undefined;
}

/** What the frame says. */
export interface FrameWords {
  skip: string;
  menu: string;
  /** The menu where one is: "Menú · Mi cuenta". */
  menuAt(place: string): string;
  nav: string;
  signedInAs(name: string): ReactNode;
  portal: { href: string; label: string };
}

const spanish: FrameWords = {
  skip: "Ir al contenido",
  menu: "Menú",
  menuAt: (place) => `Menú · ${place}`,
  nav: "Panel",
  signedInAs: (name) => (
    <>
      Ingresó como <b>{name}</b>
    </>
  ),
  portal: { href: "/", label: "Ver el portal" },
};

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
  /** In another language than Spanish. */
  words?: FrameWords;
  /** The same page in each language. */
  languages?: ReactNode;
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

type MenuProps = Pick<Props, "items" | "accountName" | "signOut" | "languages"> & {
  words: FrameWords;
};

function PanelMenu({ items, accountName, signOut, words, languages }: MenuProps) {
  const current = items.find((item) => item.current)?.label;
  const unread = items.reduce((sum, { count = 0 }) => sum + count, 0);
  // Another place is another menu, closed again.
  return (
    <details className="menu" key={current}>
      <summary>
        {current ? words.menuAt(current) : words.menu}
        {unread > 0 && ` · ${unread} sin leer`}
      </summary>
      <nav aria-label={words.nav}>
        <ul>
          {items.map(({ href, label, count, lang, current: isHere }) => (
            <li key={href}>
              <a href={href} aria-current={isHere ? "page" : undefined} lang={lang} hrefLang={lang}>
                {label}
                <Waiting count={count ?? 0} />
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="cuenta">
        <p>{words.signedInAs(accountName)}</p>
        {signOut}
        <p>
          <a className="enlace" href={words.portal.href}>
            {words.portal.label}
          </a>
        </p>
        {languages}
      </div>
    </details>
  );
}

/** What surrounds every working screen: brand, navigation and account at the side. */
export function PanelFrame({ identity, home, help, words = spanish, children, ...menu }: Props) {
  return (
    <>
      <AccentStyle hue={identity.accentHue} />
      <a className="salto" href="#contenido">
        {words.skip}
      </a>
      <Faja />
      <div className="panel">
        <header className="lateral">
          <Brand identity={identity} {...home} />
          <PanelMenu {...menu} words={words} />
        </header>
        <main className="trabajo" id="contenido">
          {help}
          {children}
        </main>
      </div>
    </>
  );
}
