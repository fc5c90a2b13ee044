import type { Metadata } from "next";
import { KindArticle } from "#components/editorial/KindArticle";
import { titleOf } from "#components/editorial/kindTexts";
import { PreviewBand } from "#components/editorial/PreviewBand";
import { PortalFrame } from "#components/site/PortalFrame";
import { editorAddress, previewAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { panelPublication } from "#lib/editorial/queries/panel";
import { withReferences } from "#lib/editorial/queries/references";
import { mediaIdsIn } from "#lib/media/mentions";
import { shownFiles } from "#lib/media/queries/public";
import { civilDateAt } from "#lib/platform/clock";
import { orNotFound, pageActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  params: Promise<{ id: string }>;
}

async function previewed({ params }: Props) {
  const { id } = await params;
  const actor = await pageActor(canRead, previewAddress(id));
  return orNotFound(panelPublication(actor, id));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { kind, title } = await previewed(props);
  return { title: `Vista previa: ${titleOf(kind, title)}` };
}

export default async function PreviewPage(props: Props) {
  const [{ id, kind, content, draft, state }, identity] = await Promise.all([
    previewed(props),
    siteIdentity(),
  ]);
  const files = await shownFiles(mediaIdsIn(content));
  const shown = await withReferences(content);
  const seen = { kind, content: shown, files, today: civilDateAt(), identity };
  return (
    <>
      <PortalFrame identity={identity} current={null}>
        <div className="previa">
          <KindArticle {...seen} />
        </div>
      </PortalFrame>
      <PreviewBand
        href={editorAddress(id)}
        number={draft.number}
        savedAt={draft.at}
        state={state}
      />
    </>
  );
}
