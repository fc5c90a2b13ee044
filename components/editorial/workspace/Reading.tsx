import { kindTexts } from "#components/editorial/kindTexts";
import { ContentChanges } from "#components/editorial/workspace/ContentChanges";
import { ContentOutline } from "#components/editorial/workspace/ContentOutline";
import { Note } from "#components/ui/Note";
import type { Allowances } from "#lib/editorial/allowances";
import { differingFields } from "#lib/editorial/form/comparison";
import { previewAddress } from "#lib/editorial/panelAddress";
import type { LiveVersion, PanelPublication } from "#lib/editorial/queries/panel";

interface Props {
  publication: PanelPublication;
  live: LiveVersion | null;
  may: Allowances;
}

/** What a second person reads before deciding: what changes over what is live, or everything. */
export function Reading({ publication, live, may }: Props) {
  const { kind, content, draft, submittedByName } = publication;
  const texts = kindTexts[kind];
  const fields = live ? differingFields(live.content, content) : [];
  return (
    <>
      {may.publish && publication.stage === "in_review" && (
        <Note tone="ok" title="Usted puede aprobar esta versión.">
          No la envió usted, sino {submittedByName ?? "otra persona"}.
        </Note>
      )}
      {live ? (
        <ContentChanges
          texts={texts}
          before={live}
          after={{ number: draft.number, content }}
          fields={fields}
        />
      ) : (
        <ContentOutline texts={texts} content={content} />
      )}
      <p className="mt-4">
        <a className="enlace" href={previewAddress(publication.id)}>
          Leer la versión {draft.number} como se verá en el portal
        </a>
      </p>
    </>
  );
}
