import { SearchBox } from "#components/search/SearchBox";
import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";

/** What a wrong address shows, with the ways on. */
export function NotFound() {
  const { t } = useLanguage();
  return (
    <StatusPage kicker={t("absent.notFound")} title={t("absent.notFoundTitle")}>
      <p>{t("absent.notFoundWhy")}</p>
      <SearchBox label={t("absent.searchInstead")} />
    </StatusPage>
  );
}
