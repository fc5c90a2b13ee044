import { AliasEditor } from "#components/registry/AliasEditor";
import { OrganisationForm } from "#components/registry/OrganisationForm";
import type { OrganisationDetail } from "#lib/registry/queries/organisations";

interface Props {
  row: OrganisationDetail;
  countries: { value: string; label: string }[];
}

function fieldsOf({ name, kind, country, placeId, place, about }: OrganisationDetail) {
  return { name, kind, country, about, place: { id: placeId, name: place } };
}

/** What may be corrected of an organisation: its facts, and how else it is written. */
export function OrganisationSheets({ row, countries }: Props) {
  return (
    <>
      <section className="hoja">
        <h2>Datos</h2>
        <OrganisationForm id={row.id} initial={fieldsOf(row)} countries={countries} />
      </section>
      <section className="hoja">
        <h2>También se escribe</h2>
        <AliasEditor organisationId={row.id} aliases={row.aliases} />
      </section>
    </>
  );
}
