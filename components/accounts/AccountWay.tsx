import { useLanguage } from "#components/site/useLanguage";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";

interface Props {
  /** What lies between the account and the page. */
  more?: { label: string; href: string }[];
  /** The page itself, where it is said. */
  here?: string;
}

/** The way from one's own account to a page of it. */
export function AccountWay({ more = [], here }: Props) {
  const { t, path } = useLanguage();
  const account = { label: t("account.title"), href: path("/cuenta") };
  const between = more.map(({ label, href }) => ({ label, href: path(href) }));
  const items = [account, ...between, ...(here ? [{ label: here }] : [])];
  return <Breadcrumbs name={t("site.way")} items={items} />;
}
