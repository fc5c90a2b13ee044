import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ArrivalNote } from "#components/accounts/ArrivalNote";
import { ForgottenPassword } from "#components/accounts/ForgottenPassword";
import { SignInForm } from "#components/accounts/SignInForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { Note } from "#components/ui/Note";
import { landingPath, samePath } from "#lib/accounts/return-path";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<{ volver?: string; aviso?: string; error?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  const { name } = await siteIdentity();
  return { title: `Ingresar · ${name}`, robots: { index: false } };
}

export default async function SignInPage({ searchParams }: Props) {
  const { volver, aviso, error } = await searchParams;
  const { role, mustChangePassword } = await currentActor();
  if (role !== null) redirect(landingPath({ role, mustChangePassword }, volver));
  return (
    <SignInFrame identity={await siteIdentity()}>
      <h1>Ingrese</h1>
      <p className="gris mb-6">
        Para el personal, los directivos y los socios con cuenta. Para leer el portal no hace falta
        ingresar.
      </p>
      <div className="hueco">
        <ArrivalNote name={aviso} />
        {error && (
          <Note tone="aviso" title="No se completó el ingreso.">
            Escriba de nuevo su correo y su contraseña.
          </Note>
        )}
        <SignInForm returnPath={samePath(volver)} />
      </div>
      <ForgottenPassword />
    </SignInFrame>
  );
}
