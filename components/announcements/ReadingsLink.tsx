import { useLanguage } from "#components/site/useLanguage";
import { readingsAddress } from "#lib/announcements/address";

/** For those who may see it: who has read an announcement and who has not. */
export function ReadingsLink({ id }: { id: string }) {
  const { t, content } = useLanguage();
  return (
    <p className="mt-6 no-imprimir">
      <a className="enlace" href={readingsAddress(id)} hrefLang={content}>
        {t("account.own.readings")}
      </a>
    </p>
  );
}
