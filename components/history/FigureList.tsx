import { historyAddress } from "#lib/history/address";
import { type FigureLine, type FigurePart, figureLines } from "#lib/history/figures";
import { listAnchor } from "#lib/history/labels";
import type { Figures } from "#lib/history/queries/figures";
import type { HistoryFilter } from "#lib/history/schema";

interface Props {
  figures: Figures;
  filter: HistoryFilter;
}

/** The list that a figure counts; none when there is nothing to open. */
function listOpenedBy(opens: FigureLine["opens"], filter: HistoryFilter): string | null {
  if (opens === null) return null;
  const trait = opens === "all" ? filter.trait : opens;
  return historyAddress({ ...filter, trait, after: null }, listAnchor);
}

function Opening({ text, href }: { text: string; href: string | null }) {
  return href ? <a href={href}>{text}</a> : text;
}

function Detail({ part, filter }: { part: FigurePart; filter: HistoryFilter }) {
  return (
    <small>
      <Opening text={part.text} href={listOpenedBy(part.trait, filter)} />
    </small>
  );
}

function FigureRow({ lines, filter }: { lines: FigureLine[]; filter: HistoryFilter }) {
  return (
    <dl className="cifras">
      {lines.map(({ name, value, opens, details }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Opening text={value} href={listOpenedBy(opens, filter)} />
            {details.map((part) => (
              <Detail key={part.text} part={part} filter={filter} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The figures of the history, in two rows; each opens the list of events that form it. */
export function FigureList({ figures, filter }: Props) {
  const lines = figureLines(figures);
  return (
    <>
      <FigureRow lines={lines.slice(0, 4)} filter={filter} />
      <FigureRow lines={lines.slice(4)} filter={filter} />
    </>
  );
}
