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
      <div className="par">
        <CountEntry
          path="headcount"
          label="Total de personas"
          help={`${delegationWords(people, headcount)} El total no puede ser menor que las que tienen nombre.`}
        />
        <div className="par dos">
          <CountEntry path="women" label="Mujeres" help="Si se sabe." />
          <CountEntry path="men" label="Hombres" help="Si se sabe." />
        </div>
      </div>
      <PersonList />
    </>
  );
}
