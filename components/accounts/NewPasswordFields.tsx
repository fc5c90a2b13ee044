import { TextField } from "#components/ui/Field";
import type { FormWords } from "#lib/accounts/wording";

interface Props {
  fields: Record<string, string>;
  words: FormWords;
}

/** A password to have, twice. */
export function NewPasswordFields({ fields, words }: Props) {
  return (
    <>
      <TextField
        label={words.fresh}
        help={words.advice}
        name="password"
        type="password"
        autoComplete="new-password"
        error={fields.password}
      />
      <TextField
        label={words.repeated}
        name="repeated"
        type="password"
        autoComplete="new-password"
        error={fields.repeated}
      />
    </>
  );
}
