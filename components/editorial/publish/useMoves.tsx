"use client";

import { useState } from "react";
import type { Command, Outcome } from "#components/editorial/workspace/useCommand";
import * as actions from "#lib/editorial/actions";
import { readerPath } from "#lib/editorial/address";
import type { PanelPublication } from "#lib/editorial/queries/panel";
import type { MoveInput } from "#lib/editorial/schema";
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

/** How something is approved: around the rule of two people, as a correction of which nobody is told. */
interface Manner {
  force?: boolean;
  minor?: boolean;
}

const says = (text: string) => () => ({ text });

function decisionsOf({ id: publicationId, kind, content }: PanelPublication, tell: Tell) {
  const published = ({ slug }: { slug: string }) => ({
    text: "Se publicó.",
    href: readerPath(kind, slug, content),
  });
  return {
    publish: (basedOn: number, manner: Manner = {}) =>
      tell("publish", () => actions.publish({ publicationId, basedOn, ...manner }), published),
    schedule: (basedOn: number, at: Date, manner: Manner = {}) =>
      tell(
        "schedule",
        () => actions.schedule({ publicationId, basedOn, at, ...manner }),
        says("Se aprobó y quedó programada."),
      ),
    sendBack: (basedOn: number, note: string) =>
      tell(
        "sendBack",
        () => actions.sendBack({ publicationId, basedOn, note }),
        says("Se devolvió con su nota. Ya se puede corregir."),
      ),
    confirmForced: (number: number) =>
      tell(
        "confirmForced",
        () => actions.confirmForced({ publicationId, number }),
        says("Se confirmó. La constancia de publicación ya lo dice."),
      ),
    changeSlug: (slug: string) =>
      tell(
        "changeSlug",
        () => actions.changeSlug({ publicationId, slug }),
        (changed) => ({
          text: "Se cambió la dirección. La anterior lleva a la nueva.",
          href: readerPath(kind, changed.slug, content),
        }),
      ),
  };
}

function plansOf({ id: publicationId }: PanelPublication, tell: Tell) {
  return {
    scheduleWithdrawal: (reason: string, at: Date) =>
      tell(
        "scheduleWithdrawal",
        () => actions.scheduleWithdrawal({ publicationId, reason, at }),
        says("El retiro quedó programado."),
      ),
    reschedule: (scheduleId: string, at: Date) =>
      tell(
        "reschedule",
        () => actions.reschedule({ scheduleId, at }),
        says("Se cambió el momento."),
      ),
    unschedule: (scheduleId: string) =>
      tell(
        "unschedule",
        () => actions.unschedule({ scheduleId }),
        says("Se canceló la programación."),
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

/** Publishing with the drafts that this one refers to. */
function togetherOf({ id: publicationId }: PanelPublication, tell: Tell) {
  return {
    findCompanions: () => actions.findCompanions({ publicationId }),
    publishTogether: (own: { basedOn: number; minor?: boolean }, others: readonly MoveInput[]) =>
      tell(
        "publishTogether",
        () => actions.publishTogether({ publications: [{ publicationId, ...own }, ...others] }),
        ({ published }) => ({ text: `Se publicaron juntas ${published} publicaciones.` }),
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
    ...plansOf(publication, tell),
    ...otherMovesOf(publication, tell),
    ...togetherOf(publication, tell),
  };
}
export type Moves = ReturnType<typeof useMoves>;
