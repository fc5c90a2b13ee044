import type { ReactNode } from "react";
import type { RecordFormState, Trouble } from "#components/registry/useRecordForm";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";

interface Props {
  form: RecordFormState;
  /** The verb of the button: "Guardar los cambios". */
  verb: string;
  main?: boolean;
  /** The address of a record that already has the name, given its id. */
  existing?(id: string): string;
  /** Closes a form that opened in its place, with the words of the button. */
  cancel?: { words: string; close(): void };
  children: ReactNode;
}

// The field itself says what to do: once is enough.
const toldInFields = ({ fields }: Trouble) => Object.keys(fields).length > 0;

/** What surrounds the fields of a record: what became of saving it, and the button. */
export function RecordForm({ form, verb, main = false, existing, cancel, children }: Props) {
  const { trouble, state } = form;
  const saving = state === "saving";
  return (
    <form ref={form.form} onSubmit={form.submit} noValidate>
      {children}
      <div className="mt-[1.5rem] hueco">
        {trouble && (
          <Note tone="peligro" title="No se guardó." live>
            {toldInFields(trouble) ? "Corrija lo que está marcado." : trouble.message}{" "}
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
          {cancel && (
            <Button variant="plain" onClick={cancel.close}>
              {cancel.words}
            </Button>
          )}
        </p>
      </div>
    </form>
  );
}
