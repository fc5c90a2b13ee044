import { AccountHistory } from "#components/accounts/AccountHistory";
import { ActivationForm } from "#components/accounts/ActivationForm";
import { ChangeRoleForm } from "#components/accounts/ChangeRoleForm";
import { DelegateForm } from "#components/accounts/DelegateForm";
import { IdentifiersForm } from "#components/accounts/IdentifiersForm";
import { InvitationPart } from "#components/accounts/InvitationPart";
import { LinkPersonForm } from "#components/accounts/LinkPersonForm";
import { ResetPasswordForm } from "#components/accounts/ResetPasswordForm";
import { RevokeSessionsForm } from "#components/accounts/RevokeSessionsForm";
import { Sheet } from "#components/accounts/Sheet";
import type { AccountDetails, AccountFact } from "#lib/accounts/queries";

interface Props {
  account: AccountDetails;
  facts: AccountFact[];
  /** One's own password is changed knowing it. */
  isOwn: boolean;
  now: Date;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

/** All that an administrator may do with an account, each with its consequence. */
export function AccountSheets({ account, facts, isOwn, ...seen }: Props) {
  const { id, role, active, openSessions, isLastAdministrator, person } = account;
  return (
    <>
      {role === "member" && !account.hasPassword && (
        <Sheet title="Invitación">
          <InvitationPart account={account} {...seen} />
        </Sheet>
      )}
      {!isLastAdministrator && (
        <Sheet title="Rol">
          <ChangeRoleForm accountId={id} role={role} />
        </Sheet>
      )}
      <Sheet title="Con qué ingresa">
        <IdentifiersForm {...account} />
      </Sheet>
      <Sheet title="Delegado">
        <DelegateForm accountId={id} delegate={account.delegate} />
      </Sheet>
      <Sheet title="Persona">
        <LinkPersonForm accountId={id} person={person} />
      </Sheet>
      <Sheet title="Contraseña">
        {isOwn ? (
          <p>
            Es su propia cuenta: <a href="/cuenta/contrasena">cambie su contraseña</a> con la
            actual.
          </p>
        ) : (
          <ResetPasswordForm accountId={id} />
        )}
      </Sheet>
      <Sheet title="Sesiones">
        <RevokeSessionsForm accountId={id} open={openSessions} />
      </Sheet>
      <Sheet title={active ? "Desactivar" : "Activar"}>
        <ActivationForm
          {...{ accountId: id, active, isLastAdministrator }}
          hasPassword={account.hasPassword}
        />
      </Sheet>
      <Sheet title="Lo último">
        <AccountHistory facts={facts} list={account.import} />
      </Sheet>
    </>
  );
}
