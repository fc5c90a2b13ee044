import type { MarkName } from "#lib/editorial/tocapu";
import type { EventArticle } from "#lib/events/article";
import type { CivilDate } from "#lib/platform/clock";
import type { Texts } from "#lib/platform/language";

type Commitment = EventArticle["commitments"][number];

/** How a commitment is told by its informe alone, which knows of no follow-up. */
export function commitmentState(
  { responsible, dueOn }: Commitment,
  today: CivilDate,
  t: Texts,
): { text: string; mark: MarkName } {
  if (!responsible || !dueOn) return { text: t("commitments.toSettle"), mark: "dotted" };
  if (dueOn >= today) return { text: t("commitments.open"), mark: "half" };
  return { text: t("commitments.late"), mark: "clock" };
}

/** What the table of commitments must say is missing; empty when nothing is. */
export function commitmentsCaption(commitments: readonly Commitment[], t: Texts): string {
  const noResponsible = commitments.every(({ responsible }) => !responsible);
  const noDate = commitments.every(({ dueOn }) => !dueOn);
  if (noResponsible && noDate) return t("commitments.noBoth");
  if (noResponsible) return t("commitments.noResponsible");
  return noDate ? t("commitments.noDate") : "";
}
