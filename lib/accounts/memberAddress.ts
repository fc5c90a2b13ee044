import { type MemberState, memberStates } from "#lib/accounts/membership";
import type { MemberFilter } from "#lib/accounts/schema";
import { withParams } from "#lib/editorial/address";

export const membersPath = "/panel/cuentas/socios";

const stateWords: Record<MemberState, string> = {
  joined: "con-contrasena",
  invited: "invitados",
  waiting: "por-salir",
  expired: "vencidas",
  uninvited: "sin-invitar",
  noMail: "sin-correo",
  inactive: "desactivados",
};

/** The address of a page of the members, narrowed. */
export function membersPage({ text = "", state = null, after = null }: Partial<MemberFilter>) {
  const estado = state && stateWords[state];
  return withParams(membersPath, { texto: text, estado, despues: after });
}

/** The state that an address asks for, if any. */
export const memberStateFrom = (word: string | undefined): MemberState | null =>
  memberStates.find((state) => stateWords[state] === word) ?? null;
