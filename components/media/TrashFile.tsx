"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { restoreFile, trashFile } from "#lib/media/actions";
import type { MediaDetail } from "#lib/media/queries/library";

function Restore({ id }: { id: string }) {
  const { message, pending, submit } = useSubmission(() => restoreFile({ id }));
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      <Button type="submit" disabled={pending}>
        Recuperar de la papelera
      </Button>
    </form>
  );
}

function Trash({ id, inUse }: { id: string; inUse: boolean }) {
  const { message, pending, submit } = useSubmission(() => trashFile({ id }));
  return (
    <form action={submit} className="hueco">
      <AnswerNote message={message} />
      <p className="ayuda">
        {inUse
          ? "Mientras una publicación lo use no se puede quitar. Están en la lista de arriba."
          : "Se puede recuperar durante 90 días. Después se borra."}
      </p>
      <Button type="submit" variant="danger" disabled={pending}>
        Enviar a la papelera
      </Button>
    </form>
  );
}

/** Taking a file away, and bringing it back. */
export function TrashFile({ file }: { file: MediaDetail }) {
  const { id, trashedAt, may, uses } = file;
  if (!(trashedAt ? may.restore : may.trash)) return null;
  return (
    <section className="hoja" aria-labelledby="papelera-titulo">
      <h2 id="papelera-titulo">Papelera</h2>
      {trashedAt ? <Restore id={id} /> : <Trash id={id} inUse={uses.length > 0} />}
    </section>
  );
}
