import { randomUUID } from "node:crypto";

export const roles = ["member", "staff", "reviewer", "director", "administrator"] as const;
export type Role = (typeof roles)[number];

declare const made: unique symbol;

/**
 * Who does something. Only `currentActor`, `systemActor` and test support make one, so holding an
 * Actor means that its role was read from the database.
 */
export interface Actor {
  readonly [made]: true;
  readonly kind: "visitor" | "account" | "system";
  readonly id: string | null;
  readonly name: string;
  readonly role: Role | null;
  readonly sessionId: string | null;
  readonly mustChangePassword: boolean;
  readonly requestId: string;
}

type ActorFacts = Omit<Actor, typeof made>;
const nobody = { id: null, role: null, sessionId: null, mustChangePassword: false };

/** Brands checked facts as an actor. Not for use outside lib/platform and test support. */
export function makeActor(facts: ActorFacts): Actor {
  return facts as Actor;
}

/** Somebody who reads the portal without signing in. */
export function visitorActor(): Actor {
  return makeActor({ ...nobody, kind: "visitor", name: "Visitante", requestId: randomUUID() });
}

/** The software itself, acting under a name that the audit log shows. */
export function systemActor(name: string): Actor {
  return makeActor({ ...nobody, kind: "system", name, requestId: randomUUID() });
}
