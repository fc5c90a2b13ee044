import { FieldComments } from "#components/comments/FieldComments";
import type { KindTexts } from "#components/editorial/kindTexts";
import { RichTextView } from "#components/editorial/RichTextView";
import { LinkLines } from "#components/editorial/workspace/LinkLines";
import { PlainLines } from "#components/editorial/workspace/PlainLines";
import { holdsFiles, ReviewField } from "#components/editorial/workspace/ReviewFiles";
import { richTextAt } from "#lib/editorial/form/reviewText";
import type { ReviewAids } from "#lib/editorial/queries/review";
import { resolved } from "#lib/editorial/references";
import type { RichText } from "#lib/editorial/richtext";

/** A field as it reads: set as the portal will set it, with where its links lead, if it is rich text. */
function Text({ doc, aids: { files, links } }: { doc: RichText; aids: ReviewAids }) {
  const addressOf = (href: string) => links[href]?.address ?? null;
  const shown = resolved({ doc }, { addressOf, photos: files }).doc;
  return (
    <>
      <div className="redaccion">
        <RichTextView doc={shown} shift={1} />
      </div>
      <LinkLines doc={doc} links={links} />
    </>
  );
}

interface SaidProps extends Props {
  field: string;
}

function Said({ texts, content, aids, field }: SaidProps) {
  const doc = richTextAt(content, field);
  if (doc) return <Text doc={doc} aids={aids} />;
  if (holdsFiles(field)) return <ReviewField content={content} field={field} files={aids.files} />;
  return <PlainLines text={texts.fieldText(content, field)} />;
}

interface Props {
  texts: KindTexts;
  content: object;
  aids: ReviewAids;
}

/** Everything that a content says, field by field. What is empty is said too. */
export function ContentOutline({ texts, content, aids }: Props) {
  const fields = Object.entries(texts.labels).map(([field, label]) => ({
    ...{ field, label },
    text: texts.fieldText(content, field),
  }));
  const empty = fields.filter(({ text }) => !text).map(({ label }) => label);
  return (
    <section className="bloque-p" aria-labelledby="contenido-titulo">
      <h2 id="contenido-titulo">Qué dice</h2>
      <dl className="resumen">
        {fields
          .filter(({ text }) => text)
          .map(({ field, label }) => (
            <div key={field} className="con-comentario">
              <dt>{label}</dt>
              <dd>
                <Said texts={texts} content={content} aids={aids} field={field} />
                <FieldComments deep field={field} label={label} />
              </dd>
            </div>
          ))}
      </dl>
      {empty.length > 0 && <p className="chico gris">Sin llenar: {empty.join(", ")}.</p>}
    </section>
  );
}
