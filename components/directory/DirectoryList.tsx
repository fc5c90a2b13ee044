import { Tocapu } from "#components/editorial/Tocapu";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
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
  const { t, path } = useLanguage();
  if (!filter.after && !next) return null;
  return (
    <nav className="paginas" aria-label={t("directory.moreNames")}>
      {filter.after && (
        <a className="boton" href={path(directoryListAddress(section, { ...filter, after: null }))}>
          {t("site.toStart")}
        </a>
      )}
      {next && (
        <a
          className="boton"
          href={path(directoryListAddress(section, { ...filter, after: next }))}
          rel="next"
        >
          {t("directory.moreNames")}
        </a>
      )}
    </nav>
  );
}

function Nobody({ section }: Pick<Props, "section">) {
  const { t, path } = useLanguage();
  const action = (
    <a className="boton" href={path(directoryListAddress(section))}>
      {t("directory.allNames")}
    </a>
  );
  return (
    <EmptyState sign={<Tocapu sign="ayni" />} title={t("directory.nobody")} action={action}>
      {t("directory.whoIsHere")}
    </EmptyState>
  );
}

/** A page of the directory, by name. */
export function DirectoryList(props: Props) {
  const language = useLanguage();
  const { section, items } = props;
  return (
    <div className="seccion">
      {items.length === 0 && <Nobody section={section} />}
      <ul className="lista">
        {items.map((row) => {
          const { href, name, line } = directoryItem(section, row, language);
          return (
            <li key={row.id} className="fila-nombre">
              <h2>
                <a href={language.path(href)}>{name}</a>
              </h2>
              <p className="gris">
                <Parts line={line} />
              </p>
            </li>
          );
        })}
      </ul>
      <Pages {...props} />
    </div>
  );
}
