/** What is shared, and how it is announced. `url` is absolute; `calendar` leads to the file for calendars, `sheet` to the one for paper. */
export interface Share {
  url: string;
  text: string;
  calendar?: string | null;
  sheet?: string | null;
}

/** The main action of a public page: send it on by WhatsApp. It needs no script. */
export function ShareLink({ share: { url, text, calendar, sheet } }: { share: Share }) {
  const message = encodeURIComponent(`${text}: ${url}`);
  const whatsApp = (
    <a className="boton pri" href={`https://wa.me/?text=${message}`} rel="noopener">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 1a9 9 0 0 0-7.7 13.6L1 19l4.5-1.2A9 9 0 1 0 10 1zm0 2a7 7 0 1 1-3.9 12.8l-2 .6.6-2A7 7 0 0 1 10 3zM6 7h8v1.6H6zm0 3.4h5.5V12H6z" />
      </svg>
      Compartir por WhatsApp
    </a>
  );
  return (
    <>
      {whatsApp}
      {calendar && (
        <a className="boton" href={calendar}>
          Guardar en su calendario
        </a>
      )}
      {sheet && (
        <a className="enlace" href={sheet}>
          Hoja para el periódico mural
        </a>
      )}
    </>
  );
}
