import { SearchBox } from "#components/search/SearchBox";
import { sectionPaths } from "#components/site/PortalNav";
import { useLanguage } from "#components/site/useLanguage";
import { Doors } from "#components/ui/Doors";

const doors = ["calendario", "directorio", "eventos", "comunicados"] as const;

/** The ways on from the home page. */
export function HomeDoors() {
  const { t, path } = useLanguage();
  const shown = doors.map((id) => ({
    href: path(sectionPaths[id]),
    title: t(`sections.${id}`),
    text: t(`home.doors.${id}`),
  }));
  return (
    <section>
      <h2 className="regla">{t("home.find")}</h2>
      <SearchBox label={t("search.anyWord")} />
      <Doors doors={shown} />
    </section>
  );
}
