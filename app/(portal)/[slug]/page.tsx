import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { PageView } from "#components/pages/PageView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalWay } from "#components/site/PortalWay";
import { publicPath } from "#lib/editorial/address";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import { livePage } from "#lib/pages/queries";
import { pathIn } from "#lib/platform/language";
import { currentLanguage } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { absenceMetadata, answerAbsence } from "../absence";
import { absolute } from "../answers";
import { sectionWay } from "../things";

interface Props {
  params: Promise<{ slug: string }>;
}

async function read({ params }: Props) {
  const { slug } = await params;
  const all = Promise.all([siteIdentity(), livePage(slug), currentLanguage()]);
  const [identity, page, language] = await all;
  return { slug, identity, page, language };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { slug, identity, page, language } = await read(props);
  if (!page) return absenceMetadata("page", slug, language);
  const shown = { article: page.article, cooperative: identity.name, locale: language.locale };
  return publicationPreview({ kind: "page", slug, ...shown }, absolute);
}

export default async function CooperativePage(props: Props) {
  const { slug, identity, page, language } = await read(props);
  const files = await shownFiles(mediaIdsIn(page?.article));
  const absence = page ? null : await answerAbsence("page", slug, language);
  const url = absolute(pathIn(language.locale, publicPath("page", slug)));
  const share = page && { url, text: page.article.title };
  return (
    <PortalFrame identity={identity} current={null}>
      <PortalWay />
      {page && <JsonLd things={[sectionWay(page.article.title)]} />}
      {page && <NoticeCode url={url} />}
      {page && <PageView {...page} identity={identity} files={files} share={share} />}
      {absence && <AbsentPage kind="page" absence={absence} />}
    </PortalFrame>
  );
}
