import { Field } from "#components/ui/Field";
import type { OwnerOptions } from "#lib/editorial/queries/care";
import type { OwnerColumns } from "#lib/editorial/responsible";
import type { OwnerChoice } from "#lib/editorial/schema/care";

const accountMark = "cuenta:";
const postMark = "cargo:";

/** Who answers, as the value of a choice. */
export function ownerValue({ ownerId, ownerPost }: OwnerColumns): string {
  if (ownerPost) return postMark + ownerPost;
  return ownerId ? accountMark + ownerId : "";
}

/** Who answers, from the value of a choice. */
export function ownerFrom(value: string): OwnerChoice {
  if (value.startsWith(postMark)) return { post: value.slice(postMark.length) };
  return value ? { accountId: value.slice(accountMark.length) } : null;
}

interface Props {
  id: string;
  options: OwnerOptions;
  value: string;
  /** What a value says that is none of the choices. */
  other?: string;
  error?: string | undefined;
  onChange(value: string): void;
}

/** Whoever may answer for a publication: people by name, and posts with who holds them today. */
export function OwnerSelect({ id, options, value, other, error, onChange }: Props) {
  const { accounts, posts } = options;
  const known = new Set([
    "",
    ...accounts.map((account) => accountMark + account.id),
    ...posts.map(({ post }) => postMark + post),
  ]);
  return (
    <Field
      id={id}
      label="Responsable"
      help="Un cargo sigue a quien lo ocupe: si cambia la persona, cambia el responsable."
      error={error}
    >
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">Nadie en particular</option>
          {!known.has(value) && <option value={value}>{other ?? "Como está ahora"}</option>}
          <optgroup label="Personas">
            {accounts.map((account) => (
              <option key={account.id} value={accountMark + account.id}>
                {account.name}
              </option>
            ))}
          </optgroup>
          {posts.length > 0 && (
            <optgroup label="Cargos">
              {posts.map(({ post, words }) => (
                <option key={post} value={postMark + post}>
                  {words}
                </option>
              ))}
            </optgroup>
          )}
        </select>
      )}
    </Field>
  );
}
