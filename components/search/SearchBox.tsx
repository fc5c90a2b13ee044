interface Props {
  label: string;
  text?: string;
  /** Where it is searched: the portal, or what is one's own. */
  path?: string;
}

/** Where the portal is searched: a plain form, so that its answer has an address. It ships no script. */
export function SearchBox({ label, text, path = "/buscar" }: Props) {
  return (
    <search>
      <form className="buscador" action={path}>
        <div>
          <label htmlFor="q">{label}</label>
          <input id="q" name="q" type="search" maxLength={100} defaultValue={text} />
        </div>
        <button type="submit" className="boton pri">
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M8.5 1a7.5 7.5 0 0 1 6 12l5 5-1.5 1.5-5-5A7.5 7.5 0 1 1 8.5 1zm0 2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z" />
          </svg>
          Buscar
        </button>
      </form>
    </search>
  );
}
