/** What to do without a password: there is no mail to reset it by. */
export function ForgottenPassword() {
  return (
    <>
      <details className="mt-4">
        <summary>Olvidé mi contraseña</summary>
        <p>
          Pida una contraseña provisional a quien administra el portal. Con ella ingresa y elige
          enseguida una nueva.
        </p>
      </details>
      <p className="chico gris">
        ¿Recién empieza? La persona que administra el portal le da su cuenta.
      </p>
    </>
  );
}
