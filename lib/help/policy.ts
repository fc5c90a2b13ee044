import type { Actor } from "#lib/platform/actor";

/** Whoever may enter some place of work reads how it is used. */
export const canReadHelp = ({ role }: Actor) => role !== null && role !== "member";
