import type { KindTexts } from "#components/editorial/kindTexts";
import { fieldLines } from "#components/editorial/workspace/fieldLines";
import { excerpts, type WordRun, wordChanges } from "#lib/editorial/form/wordChanges";
import { counted } from "#lib/platform/dates";

interface Version {
  number: number;
  content: object;
}

interface Props {
  texts: KindTexts;
  before: Version;
  after: Version;
  fields: string[];
  /** What each side is, before its number. */
  sides?: { before: string; after: string };
}

const proposal = { before: "Publicado", after: "Propuesto" };

/** The spaces around a change are not part of what is marked. */
function Marked({ text, change }: WordRun) {
  const [, before, core, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  const Changed = change === "removed" ? "del" : "ins";
  return (
    <>
      {before}
      {core && <Changed>{core}</Changed>}
      {after}
    </>
  );
}

function Runs({ runs, side }: { runs: WordRun[]; side: "removed" | "added" }) {
  const shown = runs.filter((run) => run.change === "same" || run.change === side);
  if (shown.length === 0) return <p className="gris">Nada</p>;
  return (
    <p className="texto-plano">
      {shown.map((run, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: a comparison never moves
        run.change === "same" ? run.text : <Marked key={at} {...run} />,
      )}
    </p>
  );
}

type ChangeProps = Required<Omit<Props, "fields">> & { field: string };

function Change({ texts, before, after, field, sides }: ChangeProps) {
  const runs = excerpts(
    wordChanges(fieldLines(texts, before.content, field), fieldLines(texts, after.content, field)),
  );
  return (
    <>
      <h3>{texts.labels[field] ?? field}</h3>
      <div>
        <span className="lado">
          {sides.before} (versión {before.number})
        </span>
        <Runs runs={runs} side="removed" />
      </div>
      <div>
        <span className="lado">
          {sides.after} (versión {after.number})
        </span>
        <Runs runs={runs} side="added" />
      </div>
    </>
  );
}

/** What one version changes over another, field by field and word by word. */
export function ContentChanges({ fields, sides = proposal, ...versions }: Props) {
  return (
    <section className="bloque-p" aria-labelledby="cambios-titulo">
      <h2 id="cambios-titulo">
        Qué cambia <span className="cuantos">{counted(fields.length, "cambio", "cambios")}</span>
      </h2>
      <div className="dif">
        {fields.map((field) => (
          <Change key={field} {...versions} sides={sides} field={field} />
        ))}
      </div>
    </section>
  );
}
