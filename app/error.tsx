"use client";

import "./styles/portal.css";

/** The calm page for what nobody expected; Next requires it to be a client component. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="pagina">
      <article className="entrada pt-12 pb-12">
        <h1>No pudimos mostrar esta página</h1>
        <p className="bajada">
          La falla es nuestra y ya quedó anotada. Vuelva a intentarlo en un momento.
        </p>
        {error.digest && <p className="codigo gris">Código: {error.digest}</p>}
        <p className="acciones mt-6">
          <a className="boton" href="/">
            Ir a las novedades
          </a>
        </p>
      </article>
    </main>
  );
}
