import { CheckField } from "#components/ui/Field";
import { roleDescriptions, roleLabels } from "#lib/accounts/labels";
import { roles } from "#lib/platform/actor";

interface Props {
  chosen?: string | undefined;
  error?: string | undefined;
}

/** The roles, each with what it allows. */
export function RoleChoice({ chosen, error }: Props) {
  return (
    <fieldset
      className={error ? "campo con-error" : "campo"}
      aria-describedby={error ? "role-error" : undefined}
    >
      <legend>Qué podrá hacer</legend>
      {roles.map((role) => (
        <div key={role} className="py-1">
          <CheckField
            type="radio"
            name="role"
            value={role}
            defaultChecked={role === chosen}
            label={
              <>
                <b>{roleLabels[role]}.</b> {roleDescriptions[role]}
              </>
            }
          />
        </div>
      ))}
      {error && (
        <p className="error" id="role-error">
          {error}
        </p>
      )}
    </fieldset>
  );
}
