import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import { civilDateAt } from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";

interface Props {
  kicker: string;
  way?: { href: string; label: string };
  notice: { title: string; reason: string; withdrawnAt: Date };
}

/** What readers find in the place of something withdrawn: that it was, since when and why. */
export function WithdrawnPage({ kicker, way, notice: { title, reason, withdrawnAt } }: Props) {
  const { t, locale, content } = useLanguage();
  const since = t("absent.since", { day: longDate(civilDateAt(withdrawnAt), locale) });
  return (
    <StatusPage kicker={kicker} way={way} detail={since} title={title} isOwnTitle>
      <p>{t("absent.why")}</p>
      <blockquote lang={content}>
        <p>{reason}</p>
      </blockquote>
    </StatusPage>
  );
}
