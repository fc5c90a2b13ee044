import type { Metadata } from "next";
import { OfficeList } from "#components/registry/OfficeList";
import { RegistryHeading } from "#components/registry/RegistryHeading";
import { Note } from "#components/ui/Note";
import { pageActor } from "#lib/platform/page";
import { registryAddress } from "#lib/registry/address";
import { canReadRegistry, canWriteRegistry } from "#lib/registry/policy";
import { offices } from "#lib/registry/queries/offices";
import { ownOrganisation } from "#lib/registry/queries/organisations";

export const metadata: Metadata = { title: "Oficinas · Directorio" };

export default async function OfficesPage() {
  const actor = await pageActor(canReadRegistry, registryAddress("offices"));
  const [own, rows] = await Promise.all([ownOrganisation(actor), offices(actor)]);
  return (
    <>
      <RegistryHeading current="offices" />
      {own ? (
        <>
          <p className="gris mb-[1rem]">
            Las oficinas de {own.name}. Una oficina cerrada sigue aquí por los informes de su época.
          </p>
          <OfficeList offices={rows} writable={canWriteRegistry(actor)} />
        </>
      ) : (
        <Note tone="aviso" title="Nuestra cooperativa todavía no está en el directorio.">
          Se registra al iniciar el portal por primera vez.
        </Note>
      )}
    </>
  );
}
