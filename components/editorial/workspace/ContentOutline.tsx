import type { KindTexts } from "#components/editorial/kindTexts";
import { RichTextView } from "#components/editorial/RichTextView";
import { PlainLines } from "#components/editorial/workspace/PlainLines";
import { richTextAt, withAddresses } from "#lib/editorial/form/reviewText";
import type { RichText } from "#lib/editorial/richtext";

/** A field as it reads: set as the portal will set it, with where its links lead, if it is rich text. */
function Said({ text, doc }: { text: string; doc: RichText | null }) {
  if (!doc) return <PlainLines text={text} />;
  const addresses = withAddresses("", doc).trim();
  return (
    <>
      <div className="redaccion">
        <RichTextView doc={doc} shift={1} />
      </div>
      {addresses && (
        <div className="chico gris mt-3">
          <PlainLines text={addresses} />
        </div>
      )}
    </>
  );
}

/** Everything that a content says, field by field. What is empty is said too. */
export function ContentOutline({ texts, content }: { texts: KindTexts; content: object }) {
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
          .map(({ field, label, text }) => (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <Said text={text} doc={richTextAt(content, field)} />
              </dd>
            </div>
          ))}
      </dl>
      {empty.length > 0 && <p className="chico gris">Sin llenar: {empty.join(", ")}.</p>}
    </section>
  );
}
