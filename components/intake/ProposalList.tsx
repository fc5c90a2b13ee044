"use client";

import { ProposalItem } from "#components/intake/ProposalItem";
import type { Active } from "#components/intake/useActive";
import type { ReadingDesk } from "#components/intake/useReading";
import { Button } from "#components/ui/Button";
import { isMention } from "#lib/intake/proposals/judging";

interface Props {
  work: ReadingDesk;
  active: Active;
}

/** From this sureness on, all is accepted together. */
export const sureEnough = 0.75;

/** What was read, in the order of the text, with what can be done with each. */
export function ProposalList({ work, active }: Props) {
  const { all, judge, desk } = work;
  const accepted = all.filter(({ decision }) => decision === "accepted").length;
  return (
    <section aria-labelledby="datos-titulo">
      <h2 className="titulo-p" id="datos-titulo">
        Datos propuestos{" "}
        <span className="cuantos" role="status">
          {accepted} de {all.filter((one) => !isMention(one)).length} aceptados
        </span>
      </h2>
      <p className="acciones mb-3">
        <Button onClick={() => judge({ type: "acceptedAbove", least: sureEnough })}>
          Aceptar los seguros y probables
        </Button>
      </p>
      <ol>
        {all.map((one) => (
          <ProposalItem
            key={one.proposal.id}
            one={one}
            text={desk.text}
            links={desk.reading?.links[one.proposal.id] ?? []}
            judge={judge}
            active={active}
          />
        ))}
      </ol>
    </section>
  );
}
