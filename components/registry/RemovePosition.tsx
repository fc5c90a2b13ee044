"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { removePosition } from "#lib/registry/actions";

interface Props {
  id: string;
  words: string;
  open: boolean;
  onDone(): void;
}

const unreachable = "No hubo respuesta del servidor. Vuelva a intentarlo.";

/** Asks before a post recorded by mistake is removed. */
export function RemovePosition({ id, words, open, onDone }: Props) {
  const router = useRouter();
  const [trouble, setTrouble] = useState("");
  async function remove(): Promise<void> {
    const answer = await removePosition({ id }).catch(() => null);
    if (!answer?.ok) return setTrouble(answer?.refusal.message ?? unreachable);
    onDone();
    router.refresh();
  }
  return (
    <Dialog open={open} onClose={onDone} title="¿Quitar este cargo?">
      <p>
        «{words}» dejará de figurar en esta ficha. Hágalo solo si se anotó por error; si la persona
        dejó el cargo, anote el último día. La historia de la ficha guarda lo que decía.
      </p>
      {trouble && <p className="error">{trouble}</p>}
      <p className="acciones">
        <Button variant="danger" onClick={remove}>
          Quitar el cargo
        </Button>
        <Button onClick={onDone}>No quitar</Button>
      </p>
    </Dialog>
  );
}
