import { canWrite } from "#lib/editorial/policy";
import type { Actor } from "#lib/platform/actor";

/** Whoever writes knows how readers say things: they keep the words that a search takes for one. */
export const canManageSynonyms = (actor: Actor) => canWrite(actor.role);
