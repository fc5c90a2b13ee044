import type { Metadata } from "next";
import { ChoosePasswordForm } from "#components/accounts/ChoosePasswordForm";
import { SignInFrame } from "#components/site/SignInFrame";
import { LinkButton } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { recoveryPath } from "#lib/accounts/access";
import { dataUse } from "#lib/accounts/letters";
import { openAccess } from "#lib/accounts/queries/access";
import { siteIdentity } from "#lib/settings/queries";

export const metadata: Metadata = { title: "Elegir mi contraseña", robots: { index: false } };

interface Props {
  params: Promise<{ codigo: string }>;
}

/** Looking at it uses nothing up: mail programs open links before their readers do. */
export default async function ChoosePasswordPage({ params }: Props) {
  const { codigo } = await params;
  const [identity, access] = await Promise.all([siteIdentity(), openAccess(codigo)]);
  if (!access) {
    return (
      <SignInFrame identity={identity}>
        <h1>Este enlace ya no sirve</h1>
        <Note tone="aviso" title="Ya se usó o venció.">
          Cada enlace sirve una sola vez y por un tiempo. Pida otro: llega en un momento.
        </Note>
        <p className="acciones mt-6">
          <LinkButton variant="primary" href={recoveryPath}>
            Pedir otro enlace
          </LinkButton>
          <LinkButton href="/ingresar">Ingresar</LinkButton>
        </p>
      </SignInFrame>
    );
  }
  return (
    <SignInFrame identity={identity}>
      <h1>Elija su contraseña</h1>
      <p className="gris mb-6">
        {access.name}: después de guardarla, ingrese con {access.identifier}. Se cierran las
        sesiones que tenga abiertas.
      </p>
      <ChoosePasswordForm code={codigo} identifier={access.identifier} />
      <p className="chico gris mt-4">{dataUse}</p>
    </SignInFrame>
  );
}
