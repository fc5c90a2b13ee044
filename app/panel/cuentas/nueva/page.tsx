import type { Metadata } from "next";
import { NewAccountForm } from "#components/accounts/NewAccountForm";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { canCreateAccount } from "#lib/accounts/policy";
import { pageActor } from "#lib/platform/page";

export const metadata: Metadata = { title: "Crear una cuenta" };

export default async function NewAccountPage() {
  await pageActor(canCreateAccount, "/panel/cuentas/nueva");
  return (
    <>
      <Breadcrumbs items={[{ label: "Cuentas", href: "/panel/cuentas" }, { label: "Nueva" }]} />
      <header className="barra">
        <div>
          <h1>Crear una cuenta</h1>
          <p className="gris">
            Al terminar verá la contraseña con la que la persona ingresa por primera vez.
          </p>
        </div>
      </header>
      <div className="max-w-[40rem]">
        <NewAccountForm />
      </div>
    </>
  );
}
