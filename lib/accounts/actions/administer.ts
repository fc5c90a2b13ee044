"use server";

import * as command from "#lib/accounts/commands/administer";
import * as assembly from "#lib/accounts/commands/delegate";
import * as identifiers from "#lib/accounts/commands/identifiers";
import * as invitations from "#lib/accounts/commands/invite";
import * as link from "#lib/accounts/commands/person";
import * as withdrawal from "#lib/accounts/commands/withdraw";
import * as shape from "#lib/accounts/schema";
import { action } from "#lib/platform/action";

export const createAccount = action(shape.createAccountInput, command.createAccount);
export const changeRole = action(shape.changeRoleInput, command.changeRole);
export const linkPerson = action(shape.linkPersonInput, link.linkPerson);
export const setDelegate = action(shape.setDelegateInput, assembly.setDelegate);
export const setIdentifiers = action(shape.setIdentifiersInput, identifiers.setIdentifiers);
export const inviteMembers = action(shape.nothingInput, invitations.inviteMembers);
export const inviteMember = action(shape.accountInput, invitations.inviteMember);
export const withdrawInvitation = action(shape.accountInput, withdrawal.withdrawInvitation);
export const setActive = action(shape.setActiveInput, command.setActive);
export const resetPassword = action(shape.accountInput, command.resetPassword);
export const revokeSessions = action(shape.accountInput, command.revokeSessions);
