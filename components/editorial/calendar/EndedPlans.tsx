import { titleOf } from "#components/editorial/kindTexts";
import { Mark } from "#components/editorial/Mark";
import { momentWords } from "#lib/editorial/moments";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { EndedSchedule } from "#lib/editorial/queries/schedules";
import { sentence, sentenceCase } from "#lib/editorial/wording";
import { shortInstant } from "#lib/platform/dates";

const ends = {
  done: { mark: "tick", tone: "ok" },
  cancelled: { mark: "cross", tone: "neutral" },
  failed: { mark: "alert", tone: "peligro" },
} as const;

const doneWords = { publish: "Se publicó", withdraw: "Se retiró" } as const;
const failedWords = { publish: "No se publicó", withdraw: "No se retiró" } as const;

function endWords({ end, action }: EndedSchedule): string {
  if (end === "cancelled") return "Se canceló";
  return end === "done" ? doneWords[action] : failedWords[action];
}

function line({ end, number, at, cancelledByName, failure }: EndedSchedule): string {
  const version = number === null ? "" : `Versión ${number}. `;
  if (end === "failed") return `${version}${failure}`;
  const planned = sentence(`Estaba programada para el ${shortInstant(at)}`);
  if (end === "done") return `${version}${planned}`;
  return `${version}${planned} ${sentence(`La canceló ${cancelledByName}`)}`;
}

/** What was planned and ended last: done, cancelled or failed. */
export function EndedPlans({ plans }: { plans: readonly EndedSchedule[] }) {
  return (
    <ol>
      {plans.map((plan) => (
        <li key={plan.id} className="plan">
          <p>
            <Mark {...ends[plan.end]}>{endWords(plan)}</Mark>{" "}
            <span className="chico gris">· {sentenceCase(momentWords(plan.endedAt))}</span>
          </p>
          <h3>
            <a href={editorAddress(plan.publicationId)}>{titleOf(plan.kind, plan.title)}</a>
          </h3>
          <p className="chico gris">{line(plan)}</p>
        </li>
      ))}
    </ol>
  );
}
