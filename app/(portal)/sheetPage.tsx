import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeSheetView } from "#components/editorial/NoticeSheetView";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { publicPath } from "#lib/editorial/address";
import { absent } from "#lib/editorial/queries/portal";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import type { NoticeSheet } from "#lib/sharing/noticeSheet";
import { absolute } from "./answers";

interface Props {
  kind: "event" | "announcement";
  slug: string;
  sheet: NoticeSheet | null;
}

const lists = {
  event: { label: "Eventos", href: "/eventos" },
  announcement: { label: "Comunicados", href: "/comunicados" },
};

/** The head of a sheet: paper is not for search engines, which find the publication itself. */
export async function sheetMetadata({ kind, slug, sheet }: Props): Promise<Metadata> {
  const { name } = await siteIdentity();
  return {
    title: `${sheet?.title ?? "Hoja"} · Hoja para el periódico mural · ${name}`,
    alternates: { canonical: absolute(publicPath(kind, slug)) },
    robots: { index: false },
  };
}

/** A publication on one sheet for the notice board; where nothing is live, what answers there. */
export async function SheetPage({ kind, slug, sheet }: Props) {
  const identity = await siteIdentity();
  const absence = sheet ? null : await absent(kind, slug);
  if (absence) answerWith(absence.status, absence.movedTo && `${absence.movedTo}/mural`);
  const path = publicPath(kind, slug);
  const way = [{ label: "Inicio", href: "/" }, lists[kind]];
  return (
    <PortalFrame identity={identity} current={kind === "event" ? "eventos" : "comunicados"}>
      <Breadcrumbs items={sheet ? [...way, { label: sheet.title, href: path }] : way} />
      {sheet && (
        <p className="no-imprimir">
          Esta hoja sale en una página A4 para el periódico mural. Imprímala con la opción
          «Imprimir» de su navegador.
        </p>
      )}
      {sheet && <NoticeSheetView sheet={sheet} url={absolute(path)} />}
      {absence && <AbsentPage kind={kind} absence={absence} />}
    </PortalFrame>
  );
}
