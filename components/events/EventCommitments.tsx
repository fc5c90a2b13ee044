import { Mark } from "#components/editorial/Mark";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { EventArticle } from "#lib/events/article";
import { commitmentState, commitmentsCaption } from "#lib/events/commitments";
import { isToCome } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import { own } from "#lib/platform/language";

type Commitment = EventArticle["commitments"][number];

function CommitmentRow({ commitment, today }: { commitment: Commitment; today: CivilDate }) {
  const { t, locale, content } = useLanguage();
  const { text, responsible, dueOn } = commitment;
  const state = commitmentState(commitment, today, t);
  const due = dueOn ? t("commitments.until", { day: shortDate(dueOn, locale) }) : "";
  return (
    <tr>
      <td>
        <span lang={content}>{text}</span>
        {(responsible || due) && (
          <small className="gris block">
            <Parts line={[own(responsible), due]} joint=", " />
          </small>
        )}
      </td>
      <td>
        <Mark mark={state.mark}>{state.text}</Mark>
      </td>
    </tr>
  );
}

/** What the cooperative promised, and what is still to be settled about it. */
export function EventCommitments({ article, today }: { article: EventArticle; today: CivilDate }) {
  const { t } = useLanguage();
  const missing = commitmentsCaption(article.commitments, t);
  const source = t(isToCome(article, today) ? "commitments.ofNotice" : "commitments.ofReport");
  return (
    <table>
      <caption>
        {source} {missing}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t("commitments.one")}</th>
          <th scope="col">{t("commitments.state")}</th>
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
