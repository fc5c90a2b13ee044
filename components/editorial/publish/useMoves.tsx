"use client";

import { useState } from "react";
import type { Command, Outcome } from "#components/editorial/workspace/useCommand";
import * as actions from "#lib/editorial/actions";
import { publicPath } from "#lib/editorial/address";
import type { PanelPublication } from "#lib/editorial/queries/panel";

/** What was just done, in a sentence, with where it can be seen. */
export interface Done {
  text: string;
  href?: string;
}

interface Mover {
  publication: PanelPublication;
  command: Command;
}

/** Everything that can be done with a publication besides writing it. */
export function useMoves({ publication, command }: Mover) {
  const [done, setDone] = useState<Done | null>(null);
  const { id: publicationId, kind } = publication;
  const told = <Value,>(outcome: Outcome<Value>, sentence: (value: Value) => Done) => {
    setDone(outcome.ok ? sentence(outcome.value) : null);
    return outcome;
  };
  const published = ({ slug }: { slug: string }) => ({
    text: "Se publicó.",
    href: publicPath(kind, slug),
  });

  return {
    done,
    clear: () => setDone(null),
    submit: async (basedOn: number) =>
      told(await command.run("submit", () => actions.submit({ publicationId, basedOn })), () => ({
        text: "Se envió a revisión. Cuando otra persona lo apruebe, se publicará.",
      })),
    sendBack: async (basedOn: number, note: string) =>
      told(
        await command.run("sendBack", () => actions.sendBack({ publicationId, basedOn, note })),
        () => ({ text: "Se devolvió con su nota. Ya se puede corregir." }),
      ),
    publish: async (basedOn: number, force = false) =>
      told(
        await command.run("publish", () => actions.publish({ publicationId, basedOn, force })),
        published,
      ),
    schedule: async (basedOn: number, goLiveAt: Date) =>
      told(
        await command.run("schedule", () => actions.schedule({ publicationId, basedOn, goLiveAt })),
        () => ({ text: "Se aprobó y quedó programada." }),
      ),
    unschedule: async (basedOn: number) =>
      told(
        await command.run("unschedule", () => actions.unschedule({ publicationId, basedOn })),
        () => ({ text: "Se canceló la programación. Vuelve a esperar revisión." }),
      ),
    withdraw: async (reason: string) =>
      told(
        await command.run("withdraw", () => actions.withdraw({ publicationId, reason })),
        () => ({
          text: "Se retiró del portal. En su dirección quedó el motivo.",
        }),
      ),
    trash: async () =>
      told(await command.run("trash", () => actions.trash({ publicationId })), () => ({
        text: "Se envió a la papelera.",
      })),
    restore: async () =>
      told(await command.run("restore", () => actions.restore({ publicationId })), () => ({
        text: "Se recuperó de la papelera, como borrador.",
      })),
  };
}
export type Moves = ReturnType<typeof useMoves>;
