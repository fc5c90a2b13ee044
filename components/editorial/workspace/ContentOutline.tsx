import type { KindTexts } from "#components/editorial/kindTexts";
import { PlainLines } from "#components/editorial/workspace/PlainLines";

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
                <PlainLines text={text} />
              </dd>
            </div>
          ))}
      </dl>
      {empty.length > 0 && <p className="chico gris">Sin llenar: {empty.join(", ")}.</p>}
    </section>
  );
}
