import { FilterLinks } from "#components/ui/FilterLinks";
import { directoryListAddress, directoryPaths, letters } from "#lib/directory/address";
import { directorySectionLabels } from "#lib/directory/labels";
import {
  type DirectoryFilter,
  type DirectorySection,
  directorySections,
} from "#lib/directory/schema";

interface Props {
  section: DirectorySection;
  filter: DirectoryFilter;
  /** The letters with which somebody begins; the others lead nowhere. */
  present: readonly string[];
}

function Letters({ section, filter, present }: Props) {
  return (
    <nav aria-label="Por la primera letra">
      <ul className="letras">
        {letters.map((letter) => (
          <li key={letter}>
            {present.includes(letter) ? (
              <a
                href={directoryListAddress(section, { letter })}
                aria-current={filter.letter === letter ? "true" : undefined}
              >
                {letter.toUpperCase()}
              </a>
            ) : (
              <span aria-hidden="true">{letter.toUpperCase()}</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The ways to narrow a list of the directory: by a name, by the first letter. Plain forms and links. */
export function DirectorySearch({ section, filter, present }: Props) {
  const sections = directorySections.map((one) => ({
    href: directoryListAddress(one),
    label: directorySectionLabels[one],
    current: one === section,
  }));
  return (
    <>
      <FilterLinks label="Ver" options={sections} />
      <search className="busqueda">
        <form className="buscador" action={directoryPaths[section]}>
          <div>
            <label htmlFor="nombre">Nombre o parte del nombre</label>
            <input
              id="nombre"
              name="nombre"
              type="search"
              maxLength={60}
              defaultValue={filter.text}
            />
          </div>
          <button type="submit" className="boton pri">
            Buscar
          </button>
        </form>
      </search>
      <Letters section={section} filter={filter} present={present} />
    </>
  );
}
