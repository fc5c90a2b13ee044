"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { inviteMembers } from "#lib/accounts/actions/administer";
import { counted } from "#lib/platform/dates";

/** Invites by mail everybody whom nobody has invited yet, once each. */
export function InviteMembersForm({ uninvited }: { uninvited: number }) {
  const { pending, message, value, submit } = useSubmission(() => inviteMembers({}));
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      {value && (
        <Note tone="ok" title="Las invitaciones están en camino." live>
          Salen 60 por minuto: {counted(value.asked, "persona la recibe", "personas la reciben")}{" "}
          una sola vez.
        </Note>
      )}
      {uninvited > 0 && (
        <>
          <p>
            {counted(uninvited, "socio con correo no tiene", "socios con correo no tienen")}{" "}
            invitación todavía. Cada uno recibe un enlace para elegir su contraseña, que sirve 7
            días.
          </p>
          <Button variant="primary" type="submit" disabled={pending}>
            {pending ? "Invitando…" : `Invitar a ${counted(uninvited, "socio", "socios")}`}
          </Button>
        </>
      )}
    </form>
  );
}
