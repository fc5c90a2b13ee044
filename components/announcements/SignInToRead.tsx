import { useLanguage } from "#components/site/useLanguage";
import { ownAddress } from "#lib/announcements/address";

/** What the public page of an announcement that asks for readings tells whoever has an account. */
export function SignInToRead({ slug }: { slug: string }) {
  const { t, path } = useLanguage();
  const href = path(`/ingresar?volver=${encodeURIComponent(ownAddress(slug))}`);
  return (
    <section className="seccion no-imprimir">
      <div className="escalon leido">
        <h2>{t("announcements.haveRead")}</h2>
        <p className="mt-3">
          {t.rich("announcements.signInToSay", {
            link: (words) => <a href={href}>{words}</a>,
          })}
        </p>
      </div>
    </section>
  );
}
