import { Fragment } from "react";
import { FieldComments } from "#components/comments/FieldComments";
import { WordRuns } from "#components/editorial/versions/WordRuns";
import type { FieldChange, Piece } from "#lib/editorial/form/contentChanges";

/** What each side of a comparison is: "Publicado (versión 2)". */
export interface SideNames {
  before: string;
  after: string;
}

/** Both texts in one, or each in its column. */
export type ChangesView = "inline" | "side";

interface PieceProps {
  piece: Piece;
  names: SideNames;
  view: ChangesView;
}

function Pair({ runs, names }: { runs: Piece["runs"]; names: SideNames }) {
  return (
    <>
      <div>
        <span className="lado">{names.before}</span>
        <WordRuns runs={runs} side="removed" />
      </div>
      <div>
        <span className="lado">{names.after}</span>
        <WordRuns runs={runs} side="added" />
      </div>
    </>
  );
}

function PieceChange({ piece, names, view }: PieceProps) {
  const { title, runs, remark } = piece;
  const isMoveOnly = runs.every((run) => run.change === "same");
  return (
    <>
      {title && <h4>{title}</h4>}
      {view === "side" && !isMoveOnly && <Pair runs={runs} names={names} />}
      {(view === "inline" || isMoveOnly) && (
        <div className="entera">
          {runs.length > 0 && <WordRuns runs={runs} />}
          {remark && <p className="gris">{remark}</p>}
        </div>
      )}
    </>
  );
}

interface Props {
  change: FieldChange;
  names: SideNames;
  view: ChangesView;
}

/** One field that changed, with each of its rows if it is a list. */
export function FieldChanges({ change, names, view }: Props) {
  return (
    <>
      <h3>{change.label}</h3>
      <FieldComments deep field={change.field} label={change.label} />
      {change.pieces.map((piece) => (
        <Fragment key={piece.key}>
          <PieceChange piece={piece} names={names} view={view} />
        </Fragment>
      ))}
    </>
  );
}
