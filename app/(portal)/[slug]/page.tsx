import type { Metadata } from "next";
import { AbsentPage } from "#components/editorial/AbsentPage";
import { NoticeCode } from "#components/editorial/NoticeCode";
import { PageView } from "#components/pages/PageView";
import { JsonLd } from "#components/site/JsonLd";
import { PortalFrame } from "#components/site/PortalFrame";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { absentMetadata } from "#lib/editorial/absence";
import { publicPath } from "#lib/editorial/address";
import { absent } from "#lib/editorial/queries/portal";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import { livePage } from "#lib/pages/queries";
import { answerWith } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";
import { publicationPreview } from "#lib/sharing/preview";
import { wayData } from "#lib/sharing/structured";
import { absolute } from "../answers";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const [identity, page] = await Promise.all([siteIdentity(), livePage(slug)]);
  if (!page) return absentMetadata(await absent("page", slug), identity.name);
  const { article } = page;
  return publicationPreview({ kind: "page", slug, article, cooperative: identity.name }, absolute);
}

export default async function CooperativePage({ params }: Props) {
  const { slug } = await params;
  const [identity, page] = await Promise.all([siteIdentity(), livePage(slug)]);
  const files = await shownFiles(mediaIdsIn(page?.article));
  const absence = page ? null : await absent("page", slug);
  // Next's own notFound() leaves the page to scripts, which readers here do not need.
  if (absence) answerWith(absence.status, absence.movedTo);
  const url = absolute(publicPath("page", slug));
  const way = [{ label: "Inicio", href: "/" }];
  return (
    <PortalFrame identity={identity} current={null}>
      <Breadcrumbs items={way} />
      {page && <JsonLd things={[wayData([...way, { label: page.article.title }], absolute)]} />}
      {page && <NoticeCode url={url} />}
      {page && (
        <PageView
          {...page}
          identity={identity}
          files={files}
          share={{ url, text: page.article.title }}
        />
      )}
      {absence && <AbsentPage kind="page" absence={absence} />}
    </PortalFrame>
  );
}
