"use client";

import { EntrySource } from "#components/editorial/form/EntrySource";
import { LookupEntry } from "#components/editorial/form/LookupEntry";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { fieldId } from "#lib/editorial/form/paths";
import { findPlaces } from "#lib/registry/actions";

/** Where it was: a place of Peru, and what its name does not say. */
export function PlaceFields() {
  return (
    <div id={fieldId("place")}>
      <LookupEntry
        namePath="place.placeName"
        idPath="place.placeId"
        label="Distrito, provincia o departamento del Perú"
        help="Escriba el nombre y elija. Si fue en otro país, déjelo vacío."
        find={findPlaces}
        freeText={false}
      />
      <EntrySource path="place" label="Lugar" />
      <div className="par">
        <TextEntry
          path="place.locality"
          label="Localidad"
          help="Ciudad, pueblo o comunidad."
          max={120}
        />
        <TextEntry path="place.venue" label="Local" help="Auditorio, oficina, plaza." max={200} />
      </div>
    </div>
  );
}
