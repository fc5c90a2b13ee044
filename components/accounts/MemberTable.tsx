import { InviteAgainForm } from "#components/accounts/InviteAgainForm";
import { Mark } from "#components/editorial/Mark";
import { cellClass, Table } from "#components/ui/Table";
import { memberStateLabels } from "#lib/accounts/labels";
import { isInvitable, type MemberState } from "#lib/accounts/membership";
import type { MemberItem } from "#lib/accounts/queries/members";
import type { Tone } from "#lib/editorial/labels";
import type { MarkName } from "#lib/editorial/tocapu";
import { shortInstant } from "#lib/platform/dates";

const columns = [
  { label: "Socio" },
  { label: "Agencia", wide: true },
  { label: "Estado" },
  { label: "Invitación", wide: true },
];

const looks: Record<MemberState, { mark: MarkName; tone: Tone }> = {
  joined: { mark: "solid", tone: "ok" },
  invited: { mark: "half", tone: "info" },
  waiting: { mark: "clock", tone: "info" },
  expired: { mark: "alert", tone: "aviso" },
  uninvited: { mark: "dotted", tone: "neutral" },
  noMail: { mark: "dotted", tone: "neutral" },
};

/** When what the state says happened. */
function since({ state, invitedAt, joinedAt, lastSignInAt }: MemberItem): string {
  if (state === "invited" || state === "expired") {
    return invitedAt ? `Enviada el ${shortInstant(invitedAt)}` : "";
  }
  if (state !== "joined") return "";
  if (lastSignInAt) return `Ingresó el ${shortInstant(lastSignInAt)}`;
  return joinedAt ? `La eligió el ${shortInstant(joinedAt)}` : "Todavía no ingresó";
}

function MemberRow({ member, now }: { member: MemberItem; now: Date }) {
  const { id, name, memberNumber, email, office, state } = member;
  return (
    <tr>
      <th scope="row">
        <a href={`/panel/cuentas/${id}`}>{name}</a>
        <span className="ayuda wrap-anywhere font-[400]">
          {[memberNumber && `n.º ${memberNumber}`, email].filter(Boolean).join(" · ")}
        </span>
      </th>
      <td className={cellClass({ wide: true })}>{office || "—"}</td>
      <td>
        <Mark {...looks[state]}>{memberStateLabels[state]}</Mark>
        <span className="ayuda">{since(member)}</span>
      </td>
      <td className={cellClass({ wide: true })}>
        {isInvitable(member, now) && (
          <InviteAgainForm accountId={id} name={name} again={state !== "uninvited"} />
        )}
      </td>
    </tr>
  );
}

/** The members by name, with how far each is on the way to their account. */
export function MemberTable({ members, now }: { members: MemberItem[]; now: Date }) {
  return (
    <Table caption="Socios por orden alfabético" columns={columns}>
      {members.map((member) => (
        <MemberRow key={member.id} member={member} now={now} />
      ))}
    </Table>
  );
}
