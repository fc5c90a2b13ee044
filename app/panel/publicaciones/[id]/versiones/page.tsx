import type { Metadata } from "next";
import { kindTexts, titleOf } from "#components/editorial/kindTexts";
import { VersionChoice } from "#components/editorial/versions/VersionChoice";
import { VersionComparison } from "#components/editorial/versions/VersionComparison";
import { VersionTable } from "#components/editorial/versions/VersionTable";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { Pager } from "#components/ui/Pager";
import { withParams } from "#lib/editorial/address";
import { allowancesOf } from "#lib/editorial/allowances";
import { editorAddress, versionsAddress } from "#lib/editorial/panelAddress";
import { canRead } from "#lib/editorial/policy";
import { panelPublication } from "#lib/editorial/queries/panel";
import { revisionPair, revisions } from "#lib/editorial/queries/revisions";
import { versionNumbers } from "#lib/editorial/versionNumbers";
import { orNotFound, pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Versiones" };

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ de?: string; a?: string; antes?: string; vista?: string }>;
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
  const newest = publication.draft.number;
  const shown = { publicationId: id, view: asked.view };
  return (
    <>
      <Breadcrumbs items={[{ label: title, href: editorAddress(id) }, { label: "Versiones" }]} />
      <h1>Versiones</h1>
      {pair && <VersionComparison {...shown} texts={kindTexts[publication.kind]} pair={pair} />}
      <section className="bloque-p">
        {newest > 1 && <VersionChoice {...shown} newest={newest} pair={asked.pair} />}
        <VersionTable
          publicationId={id}
          items={list.items}
          newest={newest}
          mayRecover={allowancesOf(actor, publication.status).save}
        />
        <Pager newer={asked.below ? versionsAddress(id) : null} older={older} />
      </section>
    </>
  );
}
