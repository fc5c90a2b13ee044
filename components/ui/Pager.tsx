interface Words {
  name: string;
  newer: string;
  older: string;
}

interface Props {
  newer: string | null;
  older: string | null;
  /** In another language than Spanish. */
  words?: Words;
}

const spanish: Words = { name: "Más resultados", newer: "Más recientes", older: "Más antiguos" };

/** The neighbours of a page in a list that runs from newest to oldest. */
export function Pager({ newer, older, words = spanish }: Props) {
  if (!newer && !older) return null;
  return (
    <nav className="paginas" aria-label={words.name}>
      {newer && (
        <a className="boton" href={newer} rel="prev">
          {words.newer}
        </a>
      )}
      {older && (
        <a className="boton" href={older} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  );
}
