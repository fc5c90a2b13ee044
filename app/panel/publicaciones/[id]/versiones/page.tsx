import type { Metadata } from "next";
import { kindTexts, titleOf } from "#components/editorial/kindTexts";
import { VersionTable } from "#components/editorial/versions/VersionTable";
import { ContentChanges } from "#components/editorial/workspace/ContentChanges";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { Pager } from "#components/ui/Pager";
import { withParams } from "#lib/editorial/address";
import { allowancesOf } from "#lib/editorial/allowances";
import { differingFields } from "#lib/editorial/form/comparison";
import { editorAddress, versionsAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { panelPublication } from "#lib/editorial/queries/panel";
import { revisionPair, revisions } from "#lib/editorial/queries/revisions";
import { versionNumbers } from "#lib/editorial/versionNumbers";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Versiones" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ de?: string; a?: string; antes?: string }>;
}

export default async function VersionsPage({ params, searchParams }: Props) {
  const { id } = await params;
  const asked = versionNumbers(await searchParams);
  const actor = await pageActor(canRead, versionsAddress(id));
  const publication = await orNotFound(panelPublication(actor, id));
  const [list, pair] = await Promise.all([
    revisions(actor, id, asked.below),
    asked.pair && orNotFound(revisionPair(actor, id, asked.pair)),
  ]);
  const title = titleOf(publication.kind, publication.title);
  const older = list.next ? withParams(versionsAddress(id), { antes: list.next }) : null;
  return (
    <>
      <Breadcrumbs items={[{ label: title, href: editorAddress(id) }, { label: "Versiones" }]} />
      <h1>Versiones</h1>
      {pair && (
        <ContentChanges
          texts={kindTexts[publication.kind]}
          {...pair}
          fields={differingFields(pair.before.content, pair.after.content)}
          sides={{ before: "Antes", after: "Después" }}
        />
      )}
      <section className="bloque-p">
        <VersionTable
          publicationId={id}
          items={list.items}
          newest={publication.draft.number}
          live={publication.live?.number ?? null}
          mayRecover={allowancesOf(actor, publication.status).save}
        />
        <Pager newer={asked.below ? versionsAddress(id) : null} older={older} />
      </section>
    </>
  );
}
