"use client";

import { useEffect, useId, useRef, useState } from "react";
import { OwnerSelect, ownerFrom, ownerValue } from "#components/editorial/care/ownerChoice";
import { DateField } from "#components/editorial/form/DateField";
import type { Command } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { assignOwner, setDue, setReview } from "#lib/editorial/actions/care";
import type { Care, OwnerOptions } from "#lib/editorial/queries/care";

interface Props {
  care: Care;
  options: OwnerOptions;
  command: Command;
}

/** The decisions of a form that differ from what stands, each as its own command. */
function changesOf(
  care: Care,
  owner: string,
  { dueOn, reviewOn }: Pick<Care, "dueOn" | "reviewOn">,
) {
  const { id: publicationId } = care;
  const changes = [];
  if (owner !== ownerValue(care))
    changes.push(() => assignOwner({ publicationId, owner: ownerFrom(owner) }));
  if (dueOn !== care.dueOn) changes.push(() => setDue({ publicationId, dueOn }));
  if (reviewOn !== care.reviewOn) changes.push(() => setReview({ publicationId, reviewOn }));
  return changes;
}

/** Who answers for a publication and until when. */
function Fields({ care, options, command }: Props) {
  const id = useId();
  const [owner, setOwner] = useState(ownerValue(care));
  const [dueOn, setDueOn] = useState(care.dueOn);
  const [reviewOn, setReviewOn] = useState(care.reviewOn);
  const [errors, setErrors] = useState<Record<string, string>>({});

  async function save(): Promise<void> {
    setErrors({});
    for (const change of changesOf(care, owner, { dueOn, reviewOn })) {
      const outcome = await command.run("care", change);
      if (!outcome.ok) return setErrors(outcome.trouble.fields);
    }
  }

  return (
    <>
      <OwnerSelect
        id={`${id}-responsable`}
        options={options}
        value={owner}
        error={errors.owner}
        onChange={setOwner}
      />
      <DateField
        id={`${id}-limite`}
        label="Fecha límite del borrador"
        value={dueOn}
        error={errors.dueOn}
        onChange={setDueOn}
      />
      <DateField
        id={`${id}-revision`}
        label="Próxima revisión"
        value={reviewOn}
        error={errors.reviewOn}
        onChange={setReviewOn}
      />
      <p className="acciones">
        <Button disabled={command.pending} onClick={save}>
          Guardar responsable y fechas
        </Button>
      </p>
    </>
  );
}

/** The decisions about a publication's care, folded. Its fields come with the scripts, so nothing typed is lost. */
export function CareForm(props: Props) {
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(details.current?.open ?? false), []);
  return (
    <details ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Cambiar responsable o fechas</summary>
      {open && <Fields {...props} />}
    </details>
  );
}
