"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { CheckField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { setDelegate } from "#lib/accounts/actions/administer";

/** Whether somebody is a delegate to the assembly, and so reads what is reserved for delegates. */
export function DelegateForm({ accountId, delegate }: { accountId: string; delegate: boolean }) {
  const { pending, message, value, sent, submit } = useSubmission(async (form) => {
    const result = await setDelegate({ accountId, delegate: form.has("delegate") });
    return result.ok ? { ok: true as const, value: true } : result;
  });
  const chosen = value ? sent("delegate") !== undefined : delegate;
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      {value && (
        <Note tone="ok" title="Guardado." live>
          Vale desde la próxima página que abra la persona.
        </Note>
      )}
      <p className="gris">Los comunicados «Solo para delegados» llegan a quienes se marca aquí.</p>
      <CheckField
        key={String(chosen)}
        name="delegate"
        defaultChecked={chosen}
        label="Es delegado ante la asamblea"
      />
      <Button type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar si es delegado"}
      </Button>
    </form>
  );
}
