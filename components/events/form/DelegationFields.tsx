"use client";

import { CountEntry } from "#components/editorial/form/CountEntry";
import { useField } from "#components/editorial/form/FormContext";
import { PersonList } from "#components/events/form/PersonList";
import { delegationWords } from "#lib/events/delegationCount";
import type { EventDraft } from "#lib/events/schema";

/** How many took part, and who. */
export function DelegationFields() {
  const { value: people } = useField<EventDraft["people"]>("people");
  const { value: headcount } = useField<number | null>("headcount");
  return (
    <>
      <div className="ternas">
        <CountEntry path="headcount" label="Total de personas" />
        <CountEntry path="women" label="Mujeres" />
        <CountEntry path="men" label="Hombres" />
      </div>
      <p className="ayuda mt-2">
        {delegationWords(people, headcount)} El total no puede ser menor que las personas con
        nombre. Lo que no se sepa, déjelo vacío.
      </p>
      <PersonList />
    </>
  );
}
