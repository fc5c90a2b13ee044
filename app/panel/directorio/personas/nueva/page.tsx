import type { Metadata } from "next";
import { PersonForm } from "#components/registry/PersonForm";
import { RecordPage } from "#components/registry/RecordPage";
import { pageActor } from "#lib/platform/page";
import { newPersonAddress } from "#lib/registry/address";
import { canWriteRegistry } from "#lib/registry/policy";

export const metadata: Metadata = { title: "Agregar una persona · Directorio" };

export default async function NewPersonPage() {
  await pageActor(canWriteRegistry, newPersonAddress);
  return (
    <RecordPage section="people" title="Agregar una persona" known={null}>
      <PersonForm id={null} initial={{ name: "", honorific: "" }} />
      <p className="ayuda mt-[1rem]">Sus cargos se agregan después, en su ficha.</p>
    </RecordPage>
  );
}
