import type { Metadata } from "next";
import { type OrganisationFields, OrganisationForm } from "#components/registry/OrganisationForm";
import { RecordPage } from "#components/registry/RecordPage";
import { pageActor } from "#lib/platform/page";
import { newOrganisationAddress } from "#lib/registry/address";
import { countryOptions } from "#lib/registry/countries";
import { canWriteRegistry } from "#lib/registry/policy";

export const metadata: Metadata = { title: "Agregar una organización · Directorio" };

const blank: OrganisationFields = {
  name: "",
  kind: "other",
  country: "PE",
  place: { id: null, name: "" },
  about: "",
};

export default async function NewOrganisationPage() {
  await pageActor(canWriteRegistry, newOrganisationAddress);
  return (
    <RecordPage section="organisations" title="Agregar una organización" known={null}>
      <OrganisationForm id={null} initial={blank} countries={countryOptions()} />
    </RecordPage>
  );
}
