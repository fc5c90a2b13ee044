"use client";

import { useState } from "react";
import { CareForm } from "#components/editorial/care/CareForm";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { markReviewed } from "#lib/editorial/actions/care";
import type { Care } from "#lib/editorial/queries/care";
import { longDate } from "#lib/platform/dates";

function CareFacts({ care }: { care: Care }) {
  const { ownerWords, dueOn, reviewOn, reviewedOn } = care;
  const facts = [
    ["Responsable", ownerWords || "Nadie en particular"],
    ["Fecha límite", dueOn && longDate(dueOn)],
    ["Próxima revisión", reviewOn && longDate(reviewOn)],
    ["Última revisión", reviewedOn && longDate(reviewedOn)],
  ] as const;
  return (
    <dl>
      {facts.map(
        ([name, words]) =>
          words && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{words}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** How a publication is looked after: who answers for it, by when, and when it is checked again. */
export function CareBox({ care }: { care: Care }) {
  const command = useCommand();
  const [marked, setMarked] = useState(false);
  const { id: publicationId, ownerId, ownerPost, dueOn, reviewOn, options } = care;
  const mark = async () => {
    const { ok } = await command.run("review", () => markReviewed({ publicationId }));
    setMarked(ok);
  };
  return (
    <section className="bloque-p cuidado" aria-labelledby="cuidado-titulo">
      <h2 id="cuidado-titulo">A cargo y fechas</h2>
      <CareFacts care={care} />
      {command.trouble && <Note tone="peligro" title={command.trouble.message} live />}
      {marked && !command.trouble && (
        <Note tone="ok" title="Marcada como revisada." live>
          En el portal se lee «Revisado el» con la fecha de hoy.
        </Note>
      )}
      {care.mayMark && (
        <p className="acciones">
          <Button disabled={command.pending} onClick={mark}>
            Marcar como revisado hoy
          </Button>
        </p>
      )}
      {options && (
        <CareForm
          key={[ownerId, ownerPost, dueOn, reviewOn].join("|")}
          care={care}
          options={options}
          command={command}
        />
      )}
    </section>
  );
}
