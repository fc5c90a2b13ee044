import { kindTexts } from "#components/editorial/kindTexts";
import { ContentChanges } from "#components/editorial/workspace/ContentChanges";
import { ContentOutline } from "#components/editorial/workspace/ContentOutline";
import { ReturnedBefore } from "#components/editorial/workspace/ReturnedBefore";
import { ReviewFiles } from "#components/editorial/workspace/ReviewFiles";
import { Note } from "#components/ui/Note";
import type { Allowances } from "#lib/editorial/allowances";
import { targetFindings } from "#lib/editorial/checks/targets";
import { namedFiles } from "#lib/editorial/form/reviewText";
import { previewAddress } from "#lib/editorial/panelAddress";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import type { ReviewAids } from "#lib/editorial/queries/review";

interface Props {
  publication: PanelPublication;
  may: Allowances;
  aids: ReviewAids;
}

/** That this person may decide, and what would keep it from being published now. */
function Standing({ publication, may, aids }: Props) {
  if (publication.stage !== "in_review") return null;
  const waiting = targetFindings(publication.content, aids.targets);
  return (
    <>
      {may.publish && (
        <Note tone="ok" title="Usted puede aprobar esta versión.">
          No la envió usted, sino {publication.submittedByName ?? "otra persona"}.
        </Note>
      )}
      {waiting.map(({ message }) => (
        <Note key={message} tone="aviso" title={message} />
      ))}
    </>
  );
}

/** What a second person reads before deciding: what changes over what is live, or everything. */
export function Reading({ publication, may, aids }: Props) {
  const { kind, content, draft } = publication;
  const { live } = aids;
  const texts = namedFiles(kindTexts[kind], aids.files);
  const after = { number: draft.number, content };
  const returned = may.publish ? aids.returned : null;
  return (
    <>
      <Standing publication={publication} may={may} aids={aids} />
      {returned && <ReturnedBefore texts={texts} returned={returned} after={after} />}
      {live && !returned ? (
        <>
          <ContentChanges texts={texts} before={live} after={after} />
          <ReviewFiles content={content} files={aids.files} />
        </>
      ) : (
        <ContentOutline texts={texts} content={content} aids={aids} />
      )}
      <p className="mt-4">
        <a className="enlace" href={previewAddress(publication.id)}>
          Leer la versión {draft.number} como se verá en el portal
        </a>
      </p>
    </>
  );
}
