import { isWritten, type MemberState } from "#lib/accounts/membership";
import type { MemberItem } from "#lib/accounts/queries/members";
import { outboxAddress, outboxPage } from "#lib/mail/address";
import { shortInstant } from "#lib/platform/dates";

interface Props {
  member: Omit<MemberItem, "office" | "state">;
  state: MemberState;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

/** Where an invitation is that nobody has received yet. */
function Waiting({ member, leaves }: Omit<Props, "state">) {
  if (!isWritten(member)) return "Se escribe en un momento";
  if (member.mail?.failedAt) {
    return (
      <>
        No se pudo enviar: <a href={outboxPage("failed")}>vea por qué en Correo</a>
      </>
    );
  }
  if (leaves) return "Sale en un momento";
  return (
    <>
      Espera en <a href={outboxAddress}>Correo</a> a que alguien la envíe a mano
    </>
  );
}

/** When a member came in. */
function joinedWords({ joinedAt, lastSignInAt }: Props["member"]): string {
  if (lastSignInAt) return `Ingresó el ${shortInstant(lastSignInAt)}`;
  return joinedAt ? `La eligió el ${shortInstant(joinedAt)}` : "Todavía no ingresó";
}

/** When what the state of a member says happened, or what it waits for. */
export function InvitationWords({ member, state, leaves }: Props) {
  const { invitedAt, mail } = member;
  if (state === "waiting") return <Waiting member={member} leaves={leaves} />;
  if (state === "joined") return joinedWords(member);
  if (state === "inactive") return "No puede ingresar ni se le invita";
  const at = mail?.sentAt ?? invitedAt;
  if (!at || (state !== "invited" && state !== "expired")) return null;
  return mail && !mail.sentAt
    ? `Se escribió el ${shortInstant(at)} y no llegó a enviarse`
    : `Enviada el ${shortInstant(at)}`;
}
