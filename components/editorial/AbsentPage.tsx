import { WithdrawnPage } from "#components/editorial/WithdrawnPage";
import { NotFound } from "#components/site/NotFound";
import { StatusPage } from "#components/site/StatusPage";
import { useLanguage } from "#components/site/useLanguage";
import type { Absence } from "#lib/editorial/queries/portal";
import type { KindName } from "#lib/editorial/schema";

interface Props {
  kind: KindName;
  absence: Absence;
}

/** What readers find at an address where nothing is live: where it went, why it left, or nothing. */
export function AbsentPage({ kind, absence: { movedTo, withdrawn } }: Props) {
  const { t, path } = useLanguage();
  const announcements = { href: "/comunicados", label: t("announcements.seeThem") };
  const way = kind === "announcement" ? announcements : undefined;
  if (withdrawn)
    return <WithdrawnPage kicker={t(`absent.withdrawn.${kind}`)} way={way} notice={withdrawn} />;
  if (!movedTo) return <NotFound />;
  return (
    <StatusPage kicker={t("absent.moved")} title={t("absent.movedTitle")}>
      <p>
        <a href={path(movedTo)}>{t("absent.toNew")}</a>
      </p>
    </StatusPage>
  );
}
