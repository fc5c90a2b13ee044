import { useLanguage } from "#components/site/useLanguage";
import { ownListAddress } from "#lib/announcements/address";

/** Where members find what the public list does not show. */
export function MembersToo() {
  const { t, path } = useLanguage();
  const link = (words: React.ReactNode) => <a href={path(ownListAddress())}>{words}</a>;
  return <p>{t.rich("announcements.membersToo", { link })}</p>;
}
