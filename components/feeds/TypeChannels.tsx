import { useLanguage } from "#components/site/useLanguage";
import { calendarAddress, feedAddress, webcal } from "#lib/feeds/address";
import type { FeedSubject } from "#lib/feeds/schema";

/** A type of publication of which there are some. */
export interface TypeChannel {
  subject: Exclude<FeedSubject, "novedades">;
  type: string;
  label: string;
}

interface Props {
  types: TypeChannel[];
  absolute: (path: string) => string;
}

/** One type alone, for whoever wants no more: its feed and, of events, its calendar. */
export function TypeChannels({ types, absolute }: Props) {
  const { t } = useLanguage();
  if (types.length === 0) return null;
  return (
    <section className="seccion prosa" id="tipos">
      <h2>{t("channels.types.title")}</h2>
      <ul>
        {types.map(({ subject, type, label }) => (
          <li key={`${subject} ${type}`}>
            {t("site.labelled", { label })}{" "}
            <a href={feedAddress(subject, "atom", type)}>
              {t("channels.types.reader")}
              <span className="oculto">, {label}</span>
            </a>
            {subject === "eventos" && (
              <>
                {" "}
                {t("channels.types.and")}{" "}
                <a href={webcal(absolute(calendarAddress("eventos", { type })))}>
                  {t("channels.types.calendar")}
                  <span className="oculto">, {label}</span>
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
