import { InviteAgainForm } from "#components/accounts/InviteAgainForm";
import { WithdrawInvitationForm } from "#components/accounts/WithdrawInvitationForm";
import {
  againSince,
  isInvitable,
  isWithdrawable,
  type Membership,
  memberState,
} from "#lib/accounts/membership";
import { shortInstant } from "#lib/platform/dates";

interface Props {
  member: Membership & { id: string; name: string };
  now: Date;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

/** What can be done with the invitation of a member now: sent, sent again or taken back. */
export function InvitationActions({ member, now, leaves }: Props) {
  const { id, name } = member;
  const state = memberState(member, now);
  const again = state === "invited" ? againSince(member) : null;
  const mayInvite = isInvitable(member, now);
  return (
    <>
      {again && !mayInvite && (
        <span className="ayuda">Podrá repetirla desde el {shortInstant(again)}</span>
      )}
      <div className="acciones mt-2">
        {mayInvite && (
          <InviteAgainForm {...{ accountId: id, name, leaves }} again={state !== "uninvited"} />
        )}
        {isWithdrawable(member, now) && (
          <WithdrawInvitationForm {...{ accountId: id, name }} sent={state !== "waiting"} />
        )}
      </div>
    </>
  );
}
