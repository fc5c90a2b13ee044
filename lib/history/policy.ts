import type { Actor, Role } from "#lib/platform/actor";

const readers: readonly Role[] = ["director", "reviewer", "administrator"];

/** Sees the figures of the institution's activity and downloads the list behind them. */
export const canReadHistory = (actor: Actor) => actor.role !== null && readers.includes(actor.role);
