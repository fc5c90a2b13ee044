import type { Moves } from "#components/editorial/publish/useMoves";

/** What can be decided about a draft under review, in the order in which it is offered. */
export const decisions = [
  { name: "publish", label: "Aprobar y publicar ahora" },
  { name: "schedule", label: "Aprobar y programar" },
  { name: "sendBack", label: "Devolver con una nota" },
] as const;

/** What the form of every decision is given. */
export interface DecisionProps {
  moves: Moves;
  number: number;
  submittedBy: string;
  /** Subscribers were told of what is live, and would be told of this. */
  tellsAgain: boolean;
  pending: boolean;
  errors: Readonly<Record<string, string>>;
}
