import { TextField } from "#components/ui/Field";
import { shortestPassword } from "#lib/accounts/schema";

const advice = `${shortestPassword} letras o más. Sirve una frase que solo usted diría, con sus espacios.`;

/** A password to have, twice. */
export function NewPasswordFields({ fields }: { fields: Record<string, string> }) {
  return (
    <>
      <TextField
        label="Contraseña nueva"
        help={advice}
        name="password"
        type="password"
        autoComplete="new-password"
        error={fields.password}
      />
      <TextField
        label="Repita la contraseña nueva"
        name="repeated"
        type="password"
        autoComplete="new-password"
        error={fields.repeated}
      />
    </>
  );
}
