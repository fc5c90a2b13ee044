import { accountVerbs } from "#lib/accounts/labels";
import type { AccountFact } from "#lib/accounts/queries";
import { shortInstant } from "#lib/platform/dates";

/** What was done with an account, newest first. */
export function AccountHistory({ facts }: { facts: AccountFact[] }) {
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
