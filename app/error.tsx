"use client";

import { failureWords } from "#lib/platform/failure-words";
import { localeOf, pathIn } from "#lib/platform/language";
import "./styles/portal.css";

/** The language of the page that failed; Spanish where there is no page yet. */
const localeHere = () =>
  localeOf(typeof document === "undefined" ? null : document.documentElement.lang);

/** The calm page for what nobody expected; Next requires it to be a client component. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  const locale = localeHere();
  const { failed, code, toHome } = failureWords[locale];
  return (
    <main className="pagina">
      <article className="entrada pt-12 pb-12">
        <h1>{failed.title}</h1>
        <p className="bajada">{failed.sentence}</p>
        {error.digest && (
          <p className="codigo gris">
            {code} {error.digest}
          </p>
        )}
        <p className="acciones mt-6">
          <a className="boton" href={pathIn(locale, "/")}>
            {toHome}
          </a>
        </p>
      </article>
    </main>
  );
}
