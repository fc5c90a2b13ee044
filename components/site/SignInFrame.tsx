import type { ReactNode } from "react";
import { AccentStyle } from "#components/site/AccentStyle";
import { Brand } from "#components/site/Brand";
import { LanguageLinks } from "#components/site/LanguageLinks";
import { useLanguage } from "#components/site/useLanguage";
import { clothPaths, clothSize } from "#lib/editorial/cloth";
import type { SiteIdentity } from "#lib/settings/schema";

const threadWidth = 4;
const cell = 3 * threadWidth;
const repeat = clothSize * cell;

function SignInCloth() {
  return (
    <svg className="px" aria-hidden="true">
      <defs>
        <pattern id="tela" width={repeat} height={repeat} patternUnits="userSpaceOnUse">
          <g transform={`scale(${cell})`}>
            {clothPaths.map(({ thread, path }) => (
              <path key={thread} className={thread} d={path} />
            ))}
          </g>
        </pattern>
        <pattern id="hilos" width={threadWidth} height={cell} patternUnits="userSpaceOnUse">
          <path d="M0 0h1v12H0zM0 0h4v1H0z" fill="#000" fillOpacity=".28" />
        </pattern>
      </defs>
      <rect width="100%" height="100%" fill="url(#tela)" />
      <rect width="100%" height="100%" fill="url(#hilos)" />
    </svg>
  );
}

/** What surrounds sign-in and the other screens before one is inside: cloth, brand, form. */
export function SignInFrame({
  identity,
  children,
}: {
  identity: SiteIdentity;
  children: ReactNode;
}) {
  const { t, path } = useLanguage();
  return (
    <div className="ingreso">
      <AccentStyle hue={identity.accentHue} />
      <div className="tela">
        <SignInCloth />
      </div>
      <main id="contenido">
        <Brand identity={identity} href={path("/")} place={t("account.place")} />
        {children}
        <LanguageLinks where="siempre" />
      </main>
    </div>
  );
}
