import type { MemberState } from "#lib/accounts/membership";
import type { Role } from "#lib/platform/actor";

export const roleLabels: Record<Role, string> = {
  member: "Socio o socia",
  staff: "Redacción",
  reviewer: "Edición",
  director: "Dirección",
  administrator: "Administración",
};

/** What each role may do, in the words of whoever has to choose one. */
export const roleDescriptions: Record<Role, string> = {
  member: "Lee el portal. No entra al panel.",
  staff: "Escribe informes y comunicados y los envía a revisión. No publica.",
  reviewer: "Escribe, revisa lo que otros escriben, lo publica y lo retira.",
  director: "Consulta la historia institucional y sus cifras. No escribe.",
  administrator:
    "Hace todo: escribe, publica y consulta; además, administra las cuentas y los ajustes.",
};

export const memberStateLabels: Record<MemberState, string> = {
  joined: "Ya tiene contraseña",
  invited: "Invitación enviada",
  waiting: "Invitación por enviar",
  expired: "Invitación vencida",
  uninvited: "Sin invitar",
  noMail: "Sin correo",
  inactive: "Cuenta desactivada",
};

/** "nombre@ejemplo.pe · socio n.º 001234" */
export function identityLine(account: { email: string | null; memberNumber: string | null }) {
  const { email, memberNumber } = account;
  return [email, memberNumber && `socio n.º ${memberNumber}`].filter(Boolean).join(" · ");
}

/** What was done with an account, as its record tells it. */
export const accountVerbs: Record<string, string> = {
  account_created: "creó la cuenta",
  demo_account_opened: "abrió la cuenta de demostración",
  role_changed: "cambió el rol",
  person_linked: "dijo qué persona del directorio es",
  person_unlinked: "quitó la persona del directorio",
  delegate_set: "indicó que es delegado",
  delegate_unset: "indicó que ya no es delegado",
  account_deactivated: "desactivó la cuenta",
  account_activated: "activó la cuenta",
  identifiers_set: "cambió el correo o el número de socio",
  password_reset: "dio una contraseña provisional",
  reset_mailed: "envió por correo un enlace para elegir otra contraseña",
  password_chosen: "eligió su contraseña con el enlace que recibió",
  invitation_asked: "mandó enviar una invitación",
  invitation_withdrawn: "retiró la invitación",
  members_invited: "mandó invitar a los socios que faltaban",
  own_data_exported: "descargó sus datos",
  password_changed: "cambió la contraseña",
  sessions_revoked: "cerró las sesiones",
  signed_in: "ingresó",
  signed_out: "cerró su sesión",
  sign_in_failed: "no logró ingresar",
};
