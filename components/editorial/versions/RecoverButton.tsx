"use client";

import { useState } from "react";
import { ReasonDialog } from "#components/editorial/publish/ReasonDialog";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { recover } from "#lib/editorial/actions";
import { editorAddress } from "#lib/editorial/panelAddress";

interface Props {
  publicationId: string;
  number: number;
  /** The newest version: recovering an older one goes on top of it. */
  basedOn: number;
}

/** Brings an earlier version back as a new one. */
export function RecoverButton({ publicationId, number, basedOn }: Props) {
  const [open, setOpen] = useState(false);
  const command = useCommand();

  async function yes(): Promise<void> {
    const outcome = await command.run("recover", () => recover({ publicationId, number, basedOn }));
    if (outcome.ok) window.location.assign(editorAddress(publicationId));
    else setOpen(false);
  }

  return (
    <>
      {command.trouble && <Note tone="peligro" title={command.trouble.message} live />}
      <Button onClick={() => setOpen(true)} aria-label={`Recuperar la versión ${number}`}>
        Recuperar
      </Button>
      <ReasonDialog
        open={open}
        title={`¿Recuperar la versión ${number}?`}
        variant="primary"
        yes="Recuperar esta versión"
        no="Dejar como está"
        pending={command.pending}
        onYes={yes}
        onNo={() => setOpen(false)}
      >
        Se guardará como una versión nueva del borrador. Las que vinieron después quedan en la
        historia, y el portal no cambia hasta que otra persona la apruebe.
      </ReasonDialog>
    </>
  );
}
