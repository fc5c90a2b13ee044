import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeSheetView } from "#components/editorial/NoticeSheetView";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { publicPath } from "#lib/editorial/address";
import { absent } from "#lib/editorial/queries/portal";
import { type Language, pathIn } from "#lib/platform/language";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import type { NoticeSheet } from "#lib/sharing/noticeSheet";
import { absolute } from "./answers";

interface Props {
  kind: "event" | "announcement";
  slug: string;
  sheet: NoticeSheet | null;
  language: Language;
}

const sections = { event: "eventos", announcement: "comunicados" } as const;

/** The head of a sheet: paper is not for search engines, which find the publication itself. */
export async function sheetMetadata({ kind, slug, sheet, language }: Props): Promise<Metadata> {
  const { t, locale } = language;
  const { name } = await siteIdentity();
  return {
    title: `${sheet?.title ?? t("sheet.untitled")} · ${t("sharing.sheet")} · ${name}`,
    alternates: { canonical: absolute(pathIn(locale, publicPath(kind, slug))) },
    robots: { index: false },
  };
}

/** A publication on one sheet for the notice board; where nothing is live, what answers there. */
export async function SheetPage({ kind, slug, sheet, language }: Props) {
  const { t, locale } = language;
  const identity = await siteIdentity();
  const absence = sheet ? null : await absent(kind, slug);
  if (absence)
    answerWith(absence.status, absence.movedTo && pathIn(locale, `${absence.movedTo}/mural`));
  const path = publicPath(kind, slug);
  return (
    <PortalFrame identity={identity} current={sections[kind]}>
      <PortalWay
        section={sections[kind]}
        more={sheet ? [{ label: sheet.title, href: path, isOwn: true }] : []}
      />
      {sheet && <p className="no-imprimir">{t("sheet.how")}</p>}
      {sheet && <NoticeSheetView sheet={sheet} url={absolute(pathIn(locale, path))} />}
      {absence && <AbsentPage kind={kind} absence={absence} />}
    </PortalFrame>
  );
}
