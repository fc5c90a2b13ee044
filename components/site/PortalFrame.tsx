import type { ReactNode } from "react";
import { AccentStyle } from "#components/site/AccentStyle";
import { Brand } from "#components/site/Brand";
import { Faja } from "#components/site/Faja";
import { FeedLinks } from "#components/site/FeedLinks";
import { LanguageLinks } from "#components/site/LanguageLinks";
import { PortalFooter } from "#components/site/PortalFooter";
import { PortalNav, type PortalSection } from "#components/site/PortalNav";
import { useLanguage } from "#components/site/useLanguage";
import type { SiteIdentity } from "#lib/settings/schema";

interface Props {
  identity: SiteIdentity;
  current: PortalSection | null;
  children: ReactNode;
}

/** The way in for members and staff: beside the brand on phones, beside the languages where there is room. */
function SignInLink({ where }: { where: "ancho" | "angosto" }) {
  const { t, path } = useLanguage();
  return (
    <a className={`entrar ${where}`} href={path("/cuenta")}>
      {t("site.signIn")}
    </a>
  );
}

/** What surrounds every public page. It ships no script. */
export function PortalFrame({ identity, current, children }: Props) {
  const { t, path } = useLanguage();
  return (
    <>
      <AccentStyle hue={identity.accentHue} />
      <FeedLinks />
      <a className="salto" href="#contenido">
        {t("site.skip")}
      </a>
      <header className="cab">
        <Faja />
        <div className="pagina cab-fila">
          <Brand identity={identity} href={path("/")} place={t("site.place")} />
          <SignInLink where="angosto" />
          <div>
            <div className="sobre-nav">
              <LanguageLinks where="ancho" />
              <SignInLink where="ancho" />
            </div>
            <PortalNav current={current} links={identity.headerLinks} />
          </div>
        </div>
      </header>
      <main className="pagina" id="contenido">
        {children}
      </main>
      <PortalFooter identity={identity} />
    </>
  );
}
