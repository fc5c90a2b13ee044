import { StartLinks } from "#components/editorial/desk/StartLinks";
import { greetingAt } from "#lib/editorial/moments";
import { sentenceCase } from "#lib/editorial/wording";
import { civilDateAt } from "#lib/platform/clock";
import { fullDate } from "#lib/platform/dates";

/** The day, a greeting, and the ways to begin. */
export function DeskHead({ now }: { now: Date }) {
  return (
    <div className="barra">
      <div>
        <p className="gris">{sentenceCase(fullDate(civilDateAt(now)))}</p>
        <h1>{greetingAt(now)}</h1>
      </div>
      <StartLinks />
    </div>
  );
}
