import { useLanguage } from "#components/site/useLanguage";
import { FilterLinks } from "#components/ui/FilterLinks";
import { directoryListAddress, directoryPaths, letters } from "#lib/directory/address";
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
  const { t, path } = useLanguage();
  return (
    <nav aria-label={t("directory.byLetter")}>
      <ul className="letras">
        {letters.map((letter) => (
          <li key={letter}>
            {present.includes(letter) ? (
              <a
                href={path(directoryListAddress(section, { letter }))}
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
  const { t, path } = useLanguage();
  const sections = directorySections.map((one) => ({
    href: path(directoryListAddress(one)),
    label: t(`directory.sections.${one}`),
    current: one === section,
  }));
  return (
    <>
      <FilterLinks label={t("directory.show")} options={sections} />
      <search className="busqueda">
        <form className="buscador" action={path(directoryPaths[section])}>
          <div>
            <label htmlFor="nombre">{t("directory.namePart")}</label>
            <input
              id="nombre"
              name="nombre"
              type="search"
              maxLength={60}
              defaultValue={filter.text}
            />
          </div>
          <button type="submit" className="boton pri">
            {t("search.go")}
          </button>
        </form>
      </search>
      <Letters section={section} filter={filter} present={present} />
    </>
  );
}
