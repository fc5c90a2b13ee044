import { useLanguage } from "#components/site/useLanguage";
import { channelsPath, subscriptionPath } from "#lib/calendar/address";

/** How to have the calendar on one's own phone. */
export function SubscribeBox() {
  const { t, path } = useLanguage();
  return (
    <section className="escalon hechos" aria-labelledby="en-su-celular">
      <h2 id="en-su-celular">{t("calendar.onPhone")}</h2>
      <p>{t("calendar.subscribeWhy")}</p>
      <p className="acciones">
        <a className="boton" href={subscriptionPath}>
          {t("calendar.subscribe")}
        </a>
        <a className="enlace" href={path(channelsPath)}>
          {t("calendar.otherWays")}
        </a>
      </p>
    </section>
  );
}
