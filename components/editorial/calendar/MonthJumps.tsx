import { LinkButton } from "#components/ui/Button";
import { type Month, monthAfter, monthBefore } from "#lib/editorial/calendar";
import { calendarAddress } from "#lib/editorial/panelAddress";
import { sentenceCase } from "#lib/editorial/wording";
import { monthAndYear } from "#lib/platform/dates";

/** The months before and after. */
export function MonthJumps({ month }: { month: Month }) {
  const [before, after] = [monthBefore(month), monthAfter(month)];
  return (
    <nav className="saltos-mes" aria-label="Otros meses">
      <LinkButton href={calendarAddress(before)} rel="prev">
        <span aria-hidden="true">← </span>
        {sentenceCase(monthAndYear(before.first))}
      </LinkButton>
      <LinkButton href={calendarAddress(after)} rel="next">
        {sentenceCase(monthAndYear(after.first))}
        <span aria-hidden="true"> →</span>
      </LinkButton>
    </nav>
  );
}
