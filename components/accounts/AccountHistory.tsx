import { accountVerbs } from "#lib/accounts/labels";
import type { AccountDetails, AccountFact } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

interface Props {
  facts: AccountFact[];
  /** The last member list that made or changed the account. */
  list: AccountDetails["import"];
}

/** What there is to say of an account with which nobody has done anything by itself. */
function nothingYet(list: Props["list"]): string {
  if (!list?.appliedAt) return "Todavía no se hizo nada con esta cuenta.";
  return `Viene de la lista «${list.fileName}», importada el ${shortInstant(list.appliedAt)}, y desde entonces nadie cambió nada en ella.`;
}

/** What was done with an account, newest first. */
export function AccountHistory({ facts, list }: Props) {
  if (facts.length === 0) return <p className="gris">{nothingYet(list)}</p>;
  return (
    <ol className="bitacora">
      {facts.map(({ id, actorName, verb, at }) => (
        <li key={String(id)}>
          <p>
            <b>{actorName}</b> {accountVerbs[verb] ?? "hizo un cambio"}.
            <span className="ayuda">{shortInstant(at)}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}
