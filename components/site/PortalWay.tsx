import type { PortalSection } from "#components/site/PortalNav";
import { sectionPaths } from "#components/site/PortalNav";
import { useLanguage } from "#components/site/useLanguage";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";

interface Step {
  label: string;
  href: string;
  /** Whether its label is the cooperative's own words. */
  isOwn?: boolean;
}

interface Props {
  section?: Exclude<PortalSection, "novedades">;
  /** What lies between the section and the page. */
  more?: Step[];
}

/** The way from the portada to a page. */
export function PortalWay({ section, more = [] }: Props) {
  const { t, path, content } = useLanguage();
  const home = { label: t("site.home"), href: path("/") };
  const within = section && { label: t(`sections.${section}`), href: path(sectionPaths[section]) };
  const others = more.map(({ label, href, isOwn }) => ({
    ...{ label, href: path(href) },
    lang: isOwn ? content : undefined,
  }));
  return (
    <Breadcrumbs name={t("site.way")} items={[home, ...(within ? [within] : []), ...others]} />
  );
}
