import type { CalendarItem } from "#lib/editorial/calendar";
import { calendarLabels } from "#lib/editorial/labels";
import { timeWords } from "#lib/editorial/moments";
import { editorAddress } from "#lib/editorial/panelAddress";
import { marks, signSize, threadPath } from "#lib/editorial/tocapu";

/** One thing on a day: its mark, what happens, at what time, and the way to it. */
export function CalendarEntry({ item }: { item: CalendarItem }) {
  const { text, mark, tone } = calendarLabels[item.sort];
  return (
    <li className={`cita ${tone}`}>
      <span className="cita-que">
        <svg viewBox={`0 0 ${signSize} ${signSize}`} aria-hidden="true">
          <path d={threadPath(marks[mark])} />
        </svg>
        {text}
        {item.at && `, ${timeWords(item.at)}`}
      </span>
      <a href={editorAddress(item.publicationId)}>{item.title || "Sin título"}</a>
    </li>
  );
}
