/** A letter of which it is known what became of it. */
export interface Delivery {
  id: string;
  subscriptionId: string;
  sent: boolean;
  fault: string;
  failure: string;
}

export type Outcome = "delivered" | "refused" | "deferred" | "unsent";

/** Fewer refusals than these are those of mailboxes. */
const fewest = 10;

function outcomeOf({ sent, fault }: Delivery, blind: boolean): Outcome {
  if (sent) return "delivered";
  if (fault === "mailbox" && !blind) return "refused";
  return fault === "server" || fault === "" ? "unsent" : "deferred";
}

/**
 * What became of each letter. Where most mailboxes at once are refused, the fault is ours or our mail server's:
 * nobody is held to have gone for it, and `blind` says so.
 */
export function outcomesOf(deliveries: readonly Delivery[]) {
  const refused = deliveries.filter(({ sent, fault }) => !sent && fault === "mailbox").length;
  const blind = refused >= fewest && refused * 2 > deliveries.length;
  const outcomes = deliveries.map((one) => ({ ...one, outcome: outcomeOf(one, blind) }));
  return { outcomes, blind };
}
