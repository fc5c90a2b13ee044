"use client";

import { useState } from "react";
import type { Command, Outcome } from "#components/editorial/workspace/useCommand";
import * as actions from "#lib/editorial/actions";
import { publicPath } from "#lib/editorial/address";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import type { ActionResult } from "#lib/platform/action";

/** What was just done, in a sentence, with where it can be seen. */
export interface Done {
  text: string;
  href?: string;
}

/** Runs a command and, if it succeeds, says what was done. */
type Tell = <Value>(
  name: string,
  call: () => Promise<ActionResult<Value>>,
  done: (value: Value) => Done,
) => Promise<Outcome<Value>>;

const says = (text: string) => () => ({ text });

function decisionsOf({ id: publicationId, kind }: PanelPublication, tell: Tell) {
  const published = ({ slug }: { slug: string }) => ({
    text: "Se publicó.",
    href: publicPath(kind, slug),
  });
  return {
    publish: (basedOn: number, force = false) =>
      tell("publish", () => actions.publish({ publicationId, basedOn, force }), published),
    schedule: (basedOn: number, goLiveAt: Date) =>
      tell(
        "schedule",
        () => actions.schedule({ publicationId, basedOn, goLiveAt }),
        says("Se aprobó y quedó programada."),
      ),
    sendBack: (basedOn: number, note: string) =>
      tell(
        "sendBack",
        () => actions.sendBack({ publicationId, basedOn, note }),
        says("Se devolvió con su nota. Ya se puede corregir."),
      ),
    unschedule: (basedOn: number) =>
      tell(
        "unschedule",
        () => actions.unschedule({ publicationId, basedOn }),
        says("Se canceló la programación. Vuelve a esperar revisión."),
      ),
  };
}

function otherMovesOf({ id: publicationId }: PanelPublication, tell: Tell) {
  return {
    submit: (basedOn: number) =>
      tell(
        "submit",
        () => actions.submit({ publicationId, basedOn }),
        says("Se envió a revisión. Cuando otra persona lo apruebe, se publicará."),
      ),
    withdraw: (reason: string) =>
      tell(
        "withdraw",
        () => actions.withdraw({ publicationId, reason }),
        says("Se retiró del portal. En su dirección quedó el motivo."),
      ),
    trash: () =>
      tell("trash", () => actions.trash({ publicationId }), says("Se envió a la papelera.")),
    restore: () =>
      tell(
        "restore",
        () => actions.restore({ publicationId }),
        says("Se recuperó de la papelera, como borrador."),
      ),
  };
}

interface Mover {
  publication: PanelPublication;
  command: Command;
}

/** Everything that can be done with a publication besides writing it. */
export function useMoves({ publication, command }: Mover) {
  const [done, setDone] = useState<Done | null>(null);
  const tell: Tell = async (name, call, sentence) => {
    const outcome = await command.run(name, call);
    setDone(outcome.ok ? sentence(outcome.value) : null);
    return outcome;
  };
  return {
    done,
    clear: () => setDone(null),
    ...decisionsOf(publication, tell),
    ...otherMovesOf(publication, tell),
  };
}
export type Moves = ReturnType<typeof useMoves>;
