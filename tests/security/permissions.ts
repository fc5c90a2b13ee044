import type { Role } from "#lib/platform/actor";

/** Who asks for a route: somebody signed in with a role, or nobody in particular. */
export type Visitor = Role | "visitor";

const everyone = ["visitor", "member", "staff", "reviewer", "director", "administrator"] as const;
const writers = ["staff", "reviewer", "administrator"] as const;
const directors = ["director", "administrator"] as const;
const account = ["member", "staff", "reviewer", "director", "administrator"] as const;

/**
 * The permission matrix: who may use each route; anybody else is sent to sign in or refused. Pages by their
 * address, handlers as "METHOD /address". tests/architecture/routes.test.ts fails when a route is missing here.
 */
export const permissions: Record<string, readonly Visitor[]> = {};

export { account, directors, everyone, writers };
