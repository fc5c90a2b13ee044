import type { MarkName } from "#lib/editorial/tocapu";
import type { EventArticle } from "#lib/events/article";
import type { CivilDate } from "#lib/platform/clock";

type Commitment = EventArticle["commitments"][number];

/** How a commitment is told by its informe alone, which knows of no follow-up. */
export function commitmentState(
  { responsible, dueOn }: Commitment,
  today: CivilDate,
): { text: string; mark: MarkName } {
  if (!responsible || !dueOn) return { text: "Por precisar", mark: "dotted" };
  if (dueOn >= today) return { text: "Abierto", mark: "half" };
  return { text: "Pasó el plazo", mark: "clock" };
}

/** What the table of commitments must say is missing; empty when nothing is. */
export function commitmentsCaption(commitments: readonly Commitment[]): string {
  const noResponsible = commitments.every(({ responsible }) => !responsible);
  const noDate = commitments.every(({ dueOn }) => !dueOn);
  if (noResponsible && noDate) return "El informe no registra responsables ni plazos.";
  if (noResponsible) return "El informe no registra responsables.";
  if (noDate) return "El informe no registra plazos.";
  return "";
}
