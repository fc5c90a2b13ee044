import { useLanguage } from "#components/site/useLanguage";

interface Props {
  first: string | null;
  next: string | null;
}

/** The neighbours of a page of results. */
export function SearchPager({ first, next }: Props) {
  const { t } = useLanguage();
  if (!first && !next) return null;
  return (
    <nav className="paginas" aria-label={t("search.more")}>
      {first && (
        <a className="boton" href={first} rel="nofollow">
          {t("site.toStart")}
        </a>
      )}
      {next && (
        <a className="boton" href={next} rel="next nofollow">
          {t("search.more")}
        </a>
      )}
    </nav>
  );
}
