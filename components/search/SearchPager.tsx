interface Props {
  first: string | null;
  next: string | null;
}

/** The neighbours of a page of results. */
export function SearchPager({ first, next }: Props) {
  if (!first && !next) return null;
  return (
    <nav className="paginas" aria-label="Más resultados">
      {first && (
        <a className="boton" href={first} rel="nofollow">
          Volver al inicio
        </a>
      )}
      {next && (
        <a className="boton" href={next} rel="next nofollow">
          Más resultados
        </a>
      )}
    </nav>
  );
}
