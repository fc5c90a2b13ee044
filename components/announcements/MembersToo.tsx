import { useLanguage } from "#components/site/useLanguage";
import { ownListAddress } from "#lib/announcements/address";

/** Where members find what the public list does not show. */
export function MembersToo() {
  const { t, content } = useLanguage();
  const link = (words: React.ReactNode) => (
    <a href={ownListAddress()} hrefLang={content}>
      {words}
    </a>
  );
  return <p>{t.rich("announcements.membersToo", { link })}</p>;
}
