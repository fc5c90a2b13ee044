"use client";

import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { CountEntry } from "#components/editorial/form/CountEntry";
import { useForm } from "#components/editorial/form/FormContext";
import { LookupEntry } from "#components/editorial/form/LookupEntry";
import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { organisationPartLabels } from "#lib/events/labels";
import { type EventDraft, eventOrganisation } from "#lib/events/schema";
import { createOrganisation, findOrganisations } from "#lib/registry/actions";
import { organisationKindLabels } from "#lib/registry/labels";

type OrganisationRow = EventDraft["organisations"][number];

const blank = (key: string): OrganisationRow => eventOrganisation.parse({ key, part: "visited" });

const summary = ({ name, part, kindLabel }: OrganisationRow) => ({
  title: name,
  detail: [organisationPartLabels[part], kindLabel].filter(Boolean).join(" · "),
});

function OrganisationFields({ path, row }: { path: string; row: OrganisationRow }) {
  const { dispatch } = useForm();
  return (
    <>
      <LookupEntry
        namePath={`${path}.name`}
        idPath={`${path}.organisationId`}
        label="Organización"
        help="Escriba el nombre: buscamos en el directorio."
        find={findOrganisations}
        create={(name) => createOrganisation({ name })}
        onChosen={({ kindLabel }) => {
          if (!kindLabel || kindLabel === organisationKindLabels.other || row.kindLabel) return;
          dispatch({ type: "changed", path: `${path}.kindLabel`, value: kindLabel });
        }}
      />
      <div className="par">
        <ChoiceEntry path={`${path}.part`} label="Qué papel tuvo" labels={organisationPartLabels} />
        <TextEntry
          path={`${path}.kindLabel`}
          label="Qué es"
          help="Por ejemplo, ONG de Francia."
          max={120}
        />
      </div>
      <TextEntry
        path={`${path}.about`}
        label="Qué se dice de ella en el informe"
        max={600}
        lines={3}
      />
      <div className="par">
        <TextEntry
          path={`${path}.alsoWritten`}
          label="También escrita"
          help="Si el documento la escribe de otra manera."
          max={200}
        />
        <CountEntry
          path={`${path}.institutionalYears`}
          label="Años de vida institucional"
          help="Los que tenía entonces."
        />
      </div>
    </>
  );
}

/** The organisations of an event and the part that each played. */
export function OrganisationList() {
  return (
    <Rows title="Con quiénes" help="La anfitriona, las que se visitaron, las que dieron apoyo.">
      <RowList<OrganisationRow>
        path="organisations"
        noun="la organización"
        addLabel="Agregar una organización"
        max={60}
        blank={blank}
        summary={summary}
      >
        {(path, row) => <OrganisationFields path={path} row={row} />}
      </RowList>
    </Rows>
  );
}
