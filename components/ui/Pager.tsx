interface Props {
  newer: string | null;
  older: string | null;
}

/** The neighbours of a page in a list that runs from newest to oldest. */
export function Pager({ newer, older }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="paginas" aria-label="Más resultados">
      {newer && (
        <a className="boton" href={newer} rel="prev">
          Más recientes
        </a>
      )}
      {older && (
        <a className="boton" href={older} rel="next">
          Más antiguos
        </a>
      )}
    </nav>
  );
}
