import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { ChangePasswordForm } from "#components/accounts/ChangePasswordForm";
import { SignOutForm } from "#components/accounts/SignOutForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { shownIdentifier } from "#lib/accounts/identifier";
import { ownAccount } from "#lib/accounts/queries";
import { samePath } from "#lib/accounts/return-path";
import { currentActor } from "#lib/platform/page";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Cambiar la contraseña", robots: { index: false } };

interface Props {
  searchParams: Promise<{ volver?: string }>;
}

/** The one page that a provisional password opens, so it asks for nothing but a session. */
export default async function PasswordPage({ searchParams }: Props) {
  const [{ volver }, actor] = await Promise.all([searchParams, currentActor()]);
  if (actor.kind === "visitor") redirect("/ingresar?volver=/cuenta");
  const [identity, account] = await Promise.all([siteIdentity(), ownAccount(actor)]);
  const provisional = actor.mustChangePassword;
  return (
    <SignInFrame identity={identity}>
      <h1>{provisional ? "Elija su contraseña" : "Cambie su contraseña"}</h1>
      <p className="gris mb-6">
        {provisional
          ? "La que le dieron es provisional. Elija una que solo usted conozca para empezar a trabajar."
          : "Al cambiarla se cierran las sesiones que tenga abiertas en otros equipos."}
      </p>
      <ChangePasswordForm
        identifier={shownIdentifier(account)}
        provisional={provisional}
        returnPath={samePath(volver)}
      />
      {provisional ? (
        <SignOutForm className="boton llano" />
      ) : (
        <p className="mt-4">
          <a className="enlace" href="/cuenta">
            Volver a mi cuenta
          </a>
        </p>
      )}
    </SignInFrame>
  );
}
