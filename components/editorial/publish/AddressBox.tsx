"use client";

import { useId, useState } from "react";
import { PublishBox } from "#components/editorial/publish/PublishBox";
import type { Moves } from "#components/editorial/publish/useMoves";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { TextField } from "#components/ui/Field";
import { publicPath } from "#lib/editorial/address";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import { longestSlug } from "#lib/editorial/schema";

interface Props {
  publication: Pick<PanelPublication, "kind" | "slug">;
  command: Command;
  moves: Moves;
}

function Asked({ slug, command, moves, onEnd }: Omit<Props, "publication"> & Ends) {
  const id = useId();
  const [typed, setTyped] = useState(slug);
  return (
    <>
      <p>La dirección de ahora no se pierde: quien la use llegará a la nueva.</p>
      <TextField
        id={id}
        name="direccion"
        label="Nueva dirección"
        help="Letras minúsculas sin tilde, números y guiones."
        error={command.trouble?.fields.slug}
        autoComplete="off"
        spellCheck={false}
        maxLength={longestSlug}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <p className="acciones">
        <Button
          variant="primary"
          disabled={command.pending}
          onClick={async () => {
            if ((await moves.changeSlug(typed)).ok) onEnd();
          }}
        >
          Cambiar la dirección
        </Button>
        <Button onClick={onEnd}>Dejarla como está</Button>
      </p>
    </>
  );
}

interface Ends {
  slug: string;
  onEnd(): void;
}

/** Where a publication is found on the portal, and the way to change it. */
export function AddressBox({ publication: { kind, slug }, command, moves }: Props) {
  const [open, setOpen] = useState(false);
  if (!slug) return null;
  const close = () => setOpen(false);
  return (
    <PublishBox title="Dirección en el portal">
      <p className="direccion-portal">{publicPath(kind, slug)}</p>
      <p className="acciones mt-3">
        <Button onClick={() => setOpen(true)}>
          Cambiar<span className="oculto"> la dirección en el portal</span>
        </Button>
      </p>
      <Dialog open={open} onClose={close} title="¿Qué dirección tendrá?">
        <Asked slug={slug} command={command} moves={moves} onEnd={close} />
      </Dialog>
    </PublishBox>
  );
}
