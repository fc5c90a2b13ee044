import { useLanguage } from "#components/site/useLanguage";
import { bulletinPath } from "#lib/offline/address";

/** The way to the file that is read without a connection, in one sentence. */
export function BulletinLine() {
  const { t, content } = useLanguage();
  const link = (words: React.ReactNode) => (
    <a href={bulletinPath} hrefLang={content} download>
      {words}
    </a>
  );
  return <p>{t.rich("offline.line", { link })}</p>;
}
