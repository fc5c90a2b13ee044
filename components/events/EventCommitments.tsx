import { Mark } from "#components/editorial/Mark";
import type { EventArticle } from "#lib/events/article";
import { commitmentState, commitmentsCaption } from "#lib/events/commitments";
import { isToCome } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";

type Commitment = EventArticle["commitments"][number];

function CommitmentRow({ commitment, today }: { commitment: Commitment; today: CivilDate }) {
  const { text, responsible, dueOn } = commitment;
  const state = commitmentState(commitment, today);
  const known = [responsible, dueOn ? `hasta el ${shortDate(dueOn)}` : ""].filter(Boolean);
  return (
    <tr>
      <td>
        {text}
        {known.length > 0 && <small className="gris block">{known.join(", ")}</small>}
      </td>
      <td>
        <Mark mark={state.mark}>{state.text}</Mark>
      </td>
    </tr>
  );
}

/** What the cooperative promised, and what is still to be settled about it. */
export function EventCommitments({ article, today }: { article: EventArticle; today: CivilDate }) {
  const missing = commitmentsCaption(article.commitments);
  return (
    <table>
      <caption>
        Tomado de este {isToCome(article, today) ? "aviso" : "informe"}. {missing}
      </caption>
      <thead>
        <tr>
          <th scope="col">Compromiso</th>
          <th scope="col">Estado</th>
        </tr>
      </thead>
      <tbody>
        {article.commitments.map((commitment) => (
          <CommitmentRow key={commitment.text} commitment={commitment} today={today} />
        ))}
      </tbody>
    </table>
  );
}
