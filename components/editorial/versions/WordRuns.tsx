import type { WordRun } from "#lib/editorial/form/wordChanges";

const said = { removed: "se quitó", added: "se agregó" } as const;

/** The spaces around a change are not part of what is marked; the words say what the strokes show. */
function Marked({ text, change }: WordRun) {
  const [, before, core, after] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
  if (!core || change === "same") return text;
  const Changed = change === "removed" ? "del" : "ins";
  return (
    <>
      {before}
      <Changed>
        <span className="oculto">[{said[change]}: </span>
        {core}
        <span className="oculto">]</span>
      </Changed>
      {after}
    </>
  );
}

interface Props {
  runs: readonly WordRun[];
  /** Only what one side says; both sides in one text without it. */
  side?: "removed" | "added";
}

/** A text with what was taken out of it struck and what was put in underlined. */
export function WordRuns({ runs, side }: Props) {
  const shown = side ? runs.filter((run) => run.change === "same" || run.change === side) : runs;
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
