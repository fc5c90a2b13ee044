import { useLanguage } from "#components/site/useLanguage";
import { Pager } from "#components/ui/Pager";

/** The neighbours of a page in a list of the portal; each is a path of the portal. */
export function PortalPager({ newer, older }: { newer: string | null; older: string | null }) {
  const { t, path } = useLanguage();
  const words = { name: t("site.pages"), newer: t("site.newer"), older: t("site.older") };
  return <Pager newer={newer && path(newer)} older={older && path(older)} words={words} />;
}
