import { useLanguage } from "#components/site/useLanguage";
import { subscriptionPath } from "#lib/subscriptions/address";

/** The way of following the portal that asks for an address: the reader's own. */
export function MailChannel() {
  const { t, path } = useLanguage();
  return (
    <section className="seccion prosa" id="correo">
      <h2>{t("channels.mail.title")}</h2>
      <p>{t("channels.mail.why")}</p>
      <p className="acciones">
        <a className="boton" href={path(subscriptionPath)}>
          {t("channels.mail.ask")}
        </a>
      </p>
    </section>
  );
}
