import { Tocapu } from "#components/editorial/Tocapu";
import { EmptyState } from "#components/ui/EmptyState";
import { directoryListAddress } from "#lib/directory/address";
import { directoryItem } from "#lib/directory/listing";
import type { DirectoryRow } from "#lib/directory/queries/list";
import type { DirectoryFilter, DirectorySection } from "#lib/directory/schema";

interface Props {
  section: DirectorySection;
  filter: DirectoryFilter;
  items: DirectoryRow[];
  next: string | null;
}

function Pages({ section, filter, next }: Props) {
  if (!filter.after && !next) return null;
  return (
    <nav className="paginas" aria-label="Más nombres">
      {filter.after && (
        <a className="boton" href={directoryListAddress(section, { ...filter, after: null })}>
          Volver al inicio
        </a>
      )}
      {next && (
        <a
          className="boton"
          href={directoryListAddress(section, { ...filter, after: next })}
          rel="next"
        >
          Más nombres
        </a>
      )}
    </nav>
  );
}

function Nobody({ section }: Pick<Props, "section">) {
  const action = (
    <a className="boton" href={directoryListAddress(section)}>
      Ver todos los nombres
    </a>
  );
  return (
    <EmptyState sign={<Tocapu sign="ayni" />} title="No hay nadie con ese nombre" action={action}>
      Aquí están las organizaciones y los cargos que aparecen en lo publicado.
    </EmptyState>
  );
}

/** A page of the directory, by name. */
export function DirectoryList(props: Props) {
  const { section, items } = props;
  return (
    <div className="seccion">
      {items.length === 0 && <Nobody section={section} />}
      <ul className="lista">
        {items.map((row) => {
          const { href, name, line } = directoryItem(section, row);
          return (
            <li key={row.id} className="fila-nombre">
              <h2>
                <a href={href}>{name}</a>
              </h2>
              <p className="gris">{line}</p>
            </li>
          );
        })}
      </ul>
      <Pages {...props} />
    </div>
  );
}
