import { useLanguage } from "#components/site/useLanguage";
import { bulletinPath } from "#lib/offline/address";

/** How the portal is read where there is no connection, and passed on by hand. */
export function OfflineChannel() {
  const { t, content } = useLanguage();
  return (
    <section className="seccion prosa" id="sin-conexion">
      <h2>{t("offline.title")}</h2>
      <p>{t("offline.what")}</p>
      <p className="acciones">
        <a className="boton" href={bulletinPath} hrefLang={content} download>
          {t("offline.download")}
        </a>
        <a className="boton" href={bulletinPath} hrefLang={content}>
          {t("offline.read")}
        </a>
      </p>
      <p>{t("offline.kept")}</p>
    </section>
  );
}
