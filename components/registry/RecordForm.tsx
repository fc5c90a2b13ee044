import type { ReactNode } from "react";
import type { RecordFormState } from "#components/registry/useRecordForm";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";

interface Props {
  form: RecordFormState;
  /** The verb of the button: "Guardar los cambios". */
  verb: string;
  main?: boolean;
  /** The address of a record that already has the name, given its id. */
  existing?(id: string): string;
  onCancel?(): void;
  children: ReactNode;
}

/** What surrounds the fields of a record: what became of saving it, and the button. */
export function RecordForm({ form, verb, main = false, existing, onCancel, children }: Props) {
  const { trouble, state } = form;
  const saving = state === "saving";
  return (
    <form ref={form.form} onSubmit={form.submit} noValidate>
      {children}
      <div className="mt-[1.5rem] hueco">
        {trouble && (
          <Note tone="peligro" title="No se guardó." live>
            {trouble.message}{" "}
            {existing && trouble.existingId && (
              <a href={existing(trouble.existingId)}>Ver esa ficha</a>
            )}
          </Note>
        )}
        {state === "saved" && <Note tone="ok" title="Se guardó." live />}
        <p className="acciones">
          <Button type="submit" variant={main ? "primary" : "secondary"} aria-disabled={saving}>
            {saving ? "Guardando…" : verb}
          </Button>
          {onCancel && (
            <Button variant="plain" onClick={onCancel}>
              No cambiar nada
            </Button>
          )}
        </p>
      </div>
    </form>
  );
}
