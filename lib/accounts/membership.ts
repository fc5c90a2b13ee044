import { openSince } from "#lib/accounts/access";

/** How far a member is on the way to an account of their own. */
export const memberStates = [
  "joined",
  "invited",
  "waiting",
  "expired",
  "uninvited",
  "noMail",
] as const;
export type MemberState = (typeof memberStates)[number];

/** The part of an account from which that follows. */
export interface Membership {
  email: string | null;
  hasPassword: boolean;
  inviteAskedAt: Date | null;
  invitedAt: Date | null;
}

/** The state of a member at a moment; lib/accounts/queries/members.ts asks the database alike. */
export function memberState(member: Membership, now: Date): MemberState {
  const { email, hasPassword, inviteAskedAt, invitedAt } = member;
  if (hasPassword) return "joined";
  if (email === null) return "noMail";
  if (inviteAskedAt === null) return "uninvited";
  if (invitedAt === null || invitedAt < inviteAskedAt) return "waiting";
  return invitedAt > openSince(now) ? "invited" : "expired";
}

/** Minutes after an invitation in which it is not sent again: it may be on its way. */
export const inviteAgainMinutes = 10;

/** Whether a member may be invited now, for the first time or again. */
export function isInvitable(member: Membership, now: Date): boolean {
  const state = memberState(member, now);
  if (state === "invited") {
    const rested = now.getTime() - inviteAgainMinutes * 60_000;
    return (member.invitedAt?.getTime() ?? 0) < rested;
  }
  return state === "uninvited" || state === "expired";
}
