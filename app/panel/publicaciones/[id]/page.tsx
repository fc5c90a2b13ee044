import type { Metadata } from "next";
import { titleOf } from "#components/editorial/kindTexts";
import { PublicationWorkspace } from "#components/editorial/workspace/PublicationWorkspace";
import { Reading } from "#components/editorial/workspace/Reading";
import { Story } from "#components/editorial/workspace/Story";
import { allowancesOf } from "#lib/editorial/allowances";
import { editorAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { liveVersion, panelPublication, timeline } from "#lib/editorial/queries/panel";
import { orNotFound, pageActor } from "#lib/platform/page";

interface Props {
  params: Promise<{ id: string }>;
}

async function opened({ params }: Props) {
  const { id } = await params;
  const actor = await pageActor(canRead, editorAddress(id));
  const publication = await orNotFound(panelPublication(actor, id));
  return { actor, publication };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { publication } = await opened(props);
  return { title: titleOf(publication.kind, publication.title) };
}

export default async function PublicationPage(props: Props) {
  const { actor, publication } = await opened(props);
  const may = allowancesOf(actor, publication.status);
  const [entries, live] = await Promise.all([
    timeline(actor, publication.id),
    may.save ? null : liveVersion(actor, publication),
  ]);
  return (
    <PublicationWorkspace
      key={publication.id}
      publication={publication}
      may={may}
      account={{ id: actor.id ?? "", name: actor.name }}
      story={<Story id={publication.id} entries={entries} />}
      reading={may.save ? null : <Reading publication={publication} live={live} may={may} />}
    />
  );
}
