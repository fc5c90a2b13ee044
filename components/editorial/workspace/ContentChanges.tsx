import type { ReactNode } from "react";
import type { KindTexts } from "#components/editorial/kindTexts";
import { type ChangesView, FieldChanges } from "#components/editorial/versions/FieldChanges";
import { contentChanges } from "#lib/editorial/form/contentChanges";
import { counted } from "#lib/platform/dates";

interface Version {
  number: number;
  content: object;
}

interface Props {
  texts: KindTexts;
  before: Version;
  after: Version;
  /** What each side is, before its number. */
  sides?: { before: string; after: string };
  view?: ChangesView;
  /** What stands between the heading and the changes. */
  children?: ReactNode;
}

const proposal = { before: "Publicado", after: "Propuesto" };

/** What one version changes over another, field by field, word by word and row by row. */
export function ContentChanges({ texts, before, after, sides = proposal, ...shown }: Props) {
  const changes = contentChanges(texts, { before: before.content, after: after.content });
  const count = changes.reduce((sum, { pieces }) => sum + pieces.length, 0);
  const names = {
    before: `${sides.before} (versión ${before.number})`,
    after: `${sides.after} (versión ${after.number})`,
  };
  return (
    <section className="bloque-p" aria-labelledby="cambios-titulo">
      <h2 id="cambios-titulo">
        Qué cambia <span className="cuantos">{counted(count, "cambio", "cambios")}</span>
      </h2>
      {shown.children}
      {changes.length === 0 && <p>Las dos versiones dicen lo mismo.</p>}
      {changes.length > 0 && (
        <div className="dif">
          {changes.map((change) => (
            <FieldChanges
              key={change.field}
              change={change}
              names={names}
              view={shown.view ?? "side"}
            />
          ))}
        </div>
      )}
    </section>
  );
}
