"use client";

import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { useField, useForm } from "#components/editorial/form/FormContext";
import { LookupEntry } from "#components/editorial/form/LookupEntry";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { personPartLabels } from "#lib/events/labels";
import { isCivilDate } from "#lib/platform/clock";
import {
  createOrganisation,
  createPerson,
  findOrganisations,
  findPeople,
} from "#lib/registry/actions";
import type { LookupResult } from "#lib/registry/schema";

const known = ["honorific", "role", "office", "organisation", "organisationId"] as const;

/** One person: the directory fills the post held on the first day of the event. */
export function PersonFields({ path }: { path: string }) {
  const { dispatch } = useForm();
  const { value: startsOn } = useField<string | null>("startsOn");
  const on = startsOn && isCivilDate(startsOn) ? startsOn : undefined;

  function fill(found: LookupResult): void {
    for (const field of known) {
      const value = found[field];
      if (value !== undefined) dispatch({ type: "changed", path: `${path}.${field}`, value });
    }
  }

  return (
    <>
      <LookupEntry
        namePath={`${path}.name`}
        idPath={`${path}.personId`}
        label="Persona"
        help="Escriba el nombre: buscamos en el directorio, con su cargo en esa fecha."
        find={(text) => findPeople(text, on)}
        create={(name) => createPerson({ name })}
        onChosen={fill}
      />
      <div className="par">
        <ChoiceEntry path={`${path}.part`} label="Participó" labels={personPartLabels} />
        <TextEntry
          path={`${path}.honorific`}
          label="Tratamiento"
          help="Sr., Sra., Econ., si se usa."
          max={30}
        />
      </div>
      <div className="par">
        <TextEntry path={`${path}.role`} label="Cargo en esa fecha" max={200} />
        <TextEntry path={`${path}.office`} label="Oficina" max={120} />
      </div>
      <LookupEntry
        namePath={`${path}.organisation`}
        idPath={`${path}.organisationId`}
        label="Organización"
        help="Solo si no es nuestra cooperativa."
        find={findOrganisations}
        create={(name) => createOrganisation({ name })}
      />
    </>
  );
}
