import { openSince } from "#lib/accounts/access";

/** How far a member is on the way to an account of their own. */
export const memberStates = [
  ...(["joined", "invited", "waiting", "expired", "uninvited", "noMail", "inactive"] as const),
] as const;
export type MemberState = (typeof memberStates)[number];

/** The part of an account from which that follows. */
export interface Membership {
  active: boolean;
  email: string | null;
  hasPassword: boolean;
  inviteAskedAt: Date | null;
  invitedAt: Date | null;
  /** The mail with the link that invites them now; null also for one sent so long ago that it was forgotten. */
  mail: { sentAt: Date | null } | null;
}

/** Whether the invitation that was asked for last is in the outbox, or was. */
export const isWritten = ({ inviteAskedAt, invitedAt }: Membership) =>
  inviteAskedAt !== null && invitedAt !== null && invitedAt >= inviteAskedAt;

/** The state of who was invited: a letter that is written is not yet one that was sent. */
function invitedState(member: Membership, now: Date): MemberState {
  const { inviteAskedAt, invitedAt, mail } = member;
  if (inviteAskedAt === null) return "uninvited";
  if (invitedAt === null || !isWritten(member)) return "waiting";
  if (invitedAt <= openSince(now)) return "expired";
  return mail?.sentAt === null ? "waiting" : "invited";
}

/** The state of a member at a moment; lib/accounts/queries/members.ts asks the database alike. */
export function memberState(member: Membership, now: Date): MemberState {
  if (!member.active) return "inactive";
  if (member.hasPassword) return "joined";
  return member.email === null ? "noMail" : invitedState(member, now);
}

/** Minutes after an invitation was sent in which it is not sent again: it may be on its way. */
export const inviteAgainMinutes = 10;

/** The moment since which somebody who was sent an invitation may be sent another; null if that is no question. */
export function againSince({ mail, invitedAt }: Membership): Date | null {
  const sentAt = mail ? mail.sentAt : invitedAt;
  return sentAt && new Date(sentAt.getTime() + inviteAgainMinutes * 60_000);
}

/** Whether a member may be invited now, for the first time or again; what waits written is written anew. */
export function isInvitable(member: Membership, now: Date): boolean {
  const state = memberState(member, now);
  if (state === "invited") return (againSince(member)?.getTime() ?? 0) < now.getTime();
  if (state === "waiting") return isWritten(member);
  return state === "uninvited" || state === "expired";
}

/** Whether a member has an invitation that can be taken back. */
export const isWithdrawable = (member: Membership, now: Date) =>
  ["waiting", "invited", "expired"].includes(memberState(member, now));
