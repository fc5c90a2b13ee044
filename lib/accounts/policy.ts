import type { Actor, Role } from "#lib/platform/actor";

const isSystem = (actor: Actor) => actor.kind === "system";
const isAdministrator = (actor: Actor) => actor.role === "administrator";

const panelRoles: readonly Role[] = ["staff", "reviewer", "administrator"];
/** Whether accounts with this role work in the panel. */
export const worksInPanel = (role: Role | null) => role !== null && panelRoles.includes(role);

/** The part of an account from which follows what may be done with it. */
interface Subject {
  id: string;
}
const isOwn = (actor: Actor, account: Subject) => actor.id === account.id;

export const canAdministerAccounts = (actor: Actor) => isSystem(actor) || isAdministrator(actor);
export const canCreateAccount = canAdministerAccounts;
export const canChangeRole = canAdministerAccounts;
export const canLinkPerson = canAdministerAccounts;
export const canSetDelegate = canAdministerAccounts;
export const canSetIdentifiers = canAdministerAccounts;
export const canSetActive = canAdministerAccounts;
export const canInvite = canAdministerAccounts;

/** Writing the letters that somebody asked for is the software's own work. */
export const canMailAccess = isSystem;

/** One's own password is changed knowing it, not reset. */
export const canResetPassword = (actor: Actor, account: Subject) =>
  canAdministerAccounts(actor) && !isOwn(actor, account);

export const canRevokeSessions = canAdministerAccounts;

/** Whoever has an account sees it, changes its password and closes its sessions. */
export const canUseOwnAccount = (actor: Actor) => actor.kind === "account" && actor.id !== null;

/** The first account and those of a demonstration come from whoever starts the software. */
export const canFoundAccounts = isSystem;

/** Whoever works in the panel knows who else does, to name somebody who answers for something. */
export const canReadColleagues = (actor: Actor) => isSystem(actor) || worksInPanel(actor.role);

/** Forgetting what is no longer needed is maintenance: only the software itself. */
export const canPurgeSessions = isSystem;
