import { recoveryPath } from "#lib/accounts/access";

/** What to do without a password or without an account. */
export function ForgottenPassword() {
  return (
    <>
      <p className="mt-4">
        <a className="enlace" href={recoveryPath}>
          ¿Olvidó su contraseña?
        </a>
      </p>
      <p className="chico gris">
        ¿Es socio y todavía no tiene contraseña? Pida su invitación en su agencia o{" "}
        <a href={recoveryPath}>pida un enlace</a> si ya nos dio su correo.
      </p>
    </>
  );
}
