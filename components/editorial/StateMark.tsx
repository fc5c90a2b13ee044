import { Mark } from "#components/editorial/Mark";
import { stateLabels } from "#lib/editorial/labels";
import type { State } from "#lib/editorial/schema";

/** The state of a publication, as lists and editors show it. */
export function StateMark({ state }: { state: State }) {
  const { text, mark, tone } = stateLabels[state];
  return (
    <Mark mark={mark} tone={tone}>
      {text}
    </Mark>
  );
}
