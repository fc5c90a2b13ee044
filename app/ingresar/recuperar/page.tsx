import type { Metadata } from "next";
import { RecoveryForm } from "#components/accounts/RecoveryForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { Note } from "#components/ui/Note";
import { resetMinutes } from "#lib/accounts/access";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Elegir otra contraseña", robots: { index: false } };

interface Props {
  searchParams: Promise<{ aviso?: string }>;
}

export default async function RecoveryPage({ searchParams }: Props) {
  const [{ aviso }, identity] = await Promise.all([searchParams, siteIdentity()]);
  const sent = aviso === "enviado";
  return (
    <SignInFrame identity={identity}>
      <h1>{sent ? "Revise su correo" : "¿Olvidó su contraseña?"}</h1>
      {sent ? (
        <Note tone="ok" title="Pedido recibido." live>
          Si hay una cuenta con ese correo o ese número, en unos minutos le llega un enlace. Sirve
          una sola vez, durante {resetMinutes} minutos. Mire también en los correos no deseados.
        </Note>
      ) : (
        <>
          <p className="gris mb-6">
            Le enviamos un enlace al correo que dio a la cooperativa. Con él elige una contraseña
            nueva.
          </p>
          <RecoveryForm />
        </>
      )}
      <p className="chico gris mt-4">
        ¿No tiene correo o ya no es el suyo? Pida en su agencia una contraseña provisional: lleve su
        documento de identidad.
      </p>
      <p>
        <a className="enlace" href="/ingresar">
          Volver a ingresar
        </a>
      </p>
    </SignInFrame>
  );
}
