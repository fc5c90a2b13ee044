import type { Metadata } from "next";
import { SummonsTermsProvider } from "#components/announcements/form/SummonsTermsContext";
import { CommentedStory } from "#components/comments/CommentedStory";
import { CommentsProvider } from "#components/comments/CommentsContext";
import { titleOf } from "#components/editorial/kindTexts";
import { PublicationWorkspace } from "#components/editorial/workspace/PublicationWorkspace";
import { Reading } from "#components/editorial/workspace/Reading";
import { summonsTerms } from "#lib/announcements/queries/summons";
import { talkOf } from "#lib/comments/queries";
import { allowancesOf } from "#lib/editorial/allowances";
import { editorAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { careOf } from "#lib/editorial/queries/care";
import { ownCopy } from "#lib/editorial/queries/kept";
import { panelPublication, timeline } from "#lib/editorial/queries/panel";
import { reviewAids } from "#lib/editorial/queries/review";
import { orNotFound, pageActor } from "#lib/platform/page";

type Props = { params: Promise<{ id: string }> };

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
  const may = allowancesOf(actor, publication.status, publication);
  const [talk, terms, entries, copy, care, aids] = await Promise.all([
    talkOf(actor, publication),
    summonsTerms(actor, publication.id),
    timeline(actor, publication.id),
    ownCopy(actor, publication),
    careOf(actor, publication.id),
    may.save ? null : reviewAids(actor, publication),
  ]);
  return (
    <SummonsTermsProvider value={terms}>
      <CommentsProvider talk={talk}>
        <PublicationWorkspace
          key={publication.id}
          publication={publication}
          copy={copy}
          may={may}
          care={care}
          account={{ id: actor.id ?? "", name: actor.name }}
          story={<CommentedStory publication={publication} entries={entries} />}
          reading={aids && <Reading publication={publication} may={may} aids={aids} />}
        />
      </CommentsProvider>
    </SummonsTermsProvider>
  );
}
