import { titleOf } from "#components/editorial/kindTexts";
import { StateMark } from "#components/editorial/StateMark";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { MediaUseItem } from "#lib/media/queries/uses";

/** The publications that a list of uses names, each with its state. */
export function UseList({ uses }: { uses: MediaUseItem[] }) {
  return (
    <ul className="lista">
      {uses.map(({ id, kind, title, state }) => (
        <li key={id}>
          <a href={editorAddress(id)}>{titleOf(kind, title)}</a>
          <br />
          <StateMark state={state} />
        </li>
      ))}
    </ul>
  );
}

/** Where a file is used: in drafts, in what is live and in what is scheduled. */
export function FileUses({ uses }: { uses: MediaUseItem[] }) {
  return (
    <section className="hoja" aria-labelledby="usos-titulo">
      <h2 id="usos-titulo">Dónde se usa</h2>
      {uses.length > 0 ? (
        <UseList uses={uses} />
      ) : (
        <p className="gris">Ninguna publicación lo usa todavía.</p>
      )}
    </section>
  );
}
