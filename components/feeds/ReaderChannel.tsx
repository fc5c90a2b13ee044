import { useLanguage } from "#components/site/useLanguage";
import { feedAddress } from "#lib/feeds/address";
import { type FeedFormat, feedFormats, feedSubjects } from "#lib/feeds/schema";

/** The names of the formats, as programs that read them show them. */
const formatNames: Record<FeedFormat, string> = { atom: "Atom", rss: "RSS", json: "JSON" };

/** The addresses that a reader of news asks for. */
export function ReaderChannel() {
  const { t } = useLanguage();
  return (
    <section className="seccion prosa" id="lector">
      <h2>{t("channels.reader.title")}</h2>
      <p>{t("channels.reader.why")}</p>
      <ul>
        {feedSubjects.map((subject) => (
          <li key={subject}>
            {t("site.labelled", { label: t(`sections.${subject}`) })}{" "}
            {feedFormats.map((format, at) => (
              <span key={format}>
                {at > 0 && ", "}
                <a href={feedAddress(subject, format)}>
                  <span className="oculto">
                    {t("channels.in", { what: t(`sections.${subject}`) })}{" "}
                  </span>
                  {formatNames[format]}
                </a>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
