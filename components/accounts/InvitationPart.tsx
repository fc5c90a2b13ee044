import { InvitationActions } from "#components/accounts/InvitationActions";
import { InvitationWords } from "#components/accounts/InvitationWords";
import { memberStateLabels } from "#lib/accounts/labels";
import { memberState } from "#lib/accounts/membership";
import type { AccountDetails } from "#lib/accounts/queries";

interface Props {
  account: AccountDetails;
  now: Date;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

const advice = {
  noMail: "Anote su correo más abajo para poder invitarle, o dele una contraseña provisional.",
  inactive: "Actívela más abajo para poder invitarle.",
} as const;

/** How far somebody without a password is on the way to one, and what can be done for it. */
export function InvitationPart({ account, now, leaves }: Props) {
  const state = memberState(account, now);
  const isHeld = state === "noMail" || state === "inactive";
  return (
    <div className="hueco">
      <p>
        <b>{memberStateLabels[state]}.</b>{" "}
        {isHeld ? (
          advice[state]
        ) : (
          <InvitationWords member={account} state={state} leaves={leaves} />
        )}
      </p>
      <InvitationActions member={account} now={now} leaves={leaves} />
    </div>
  );
}
