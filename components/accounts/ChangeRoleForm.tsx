"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { RoleChoice } from "#components/accounts/RoleChoice";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { changeRole } from "#lib/accounts/actions/administer";
import type { Role } from "#lib/platform/actor";

/** Gives an account another role. The role is read at each request, so it holds from the next page on. */
export function ChangeRoleForm({ accountId, role }: { accountId: string; role: Role }) {
  const { pending, message, value, sent, submit } = useSubmission(async (form) => {
    const result = await changeRole({ accountId, role: String(form.get("role")) as Role });
    return result.ok ? { ok: true as const, value: true } : result;
  });
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      {value && (
        <Note tone="ok" title="Rol guardado." live>
          Vale desde la próxima página que abra la persona.
        </Note>
      )}
      <RoleChoice chosen={sent("role") ?? role} />
      <Button type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar el rol"}
      </Button>
    </form>
  );
}
