import { InvitationActions } from "#components/accounts/InvitationActions";
import { InvitationWords } from "#components/accounts/InvitationWords";
import { Mark } from "#components/editorial/Mark";
import { cellClass, Table } from "#components/ui/Table";
import { memberStateLabels } from "#lib/accounts/labels";
import type { MemberState } from "#lib/accounts/membership";
import type { MemberItem } from "#lib/accounts/queries/members";
import type { Tone } from "#lib/editorial/labels";
import type { MarkName } from "#lib/editorial/tocapu";

const columns = [{ label: "Socio" }, { label: "Agencia", wide: true }, { label: "Estado" }];

const looks: Record<MemberState, { mark: MarkName; tone: Tone }> = {
  joined: { mark: "solid", tone: "ok" },
  invited: { mark: "half", tone: "info" },
  waiting: { mark: "clock", tone: "info" },
  expired: { mark: "alert", tone: "aviso" },
  uninvited: { mark: "dotted", tone: "neutral" },
  noMail: { mark: "dotted", tone: "neutral" },
  inactive: { mark: "cross", tone: "peligro" },
};

interface Seen {
  now: Date;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

function MemberRow({ member, now, leaves }: Seen & { member: MemberItem }) {
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
        <span className="ayuda">
          <InvitationWords member={member} state={state} leaves={leaves} />
        </span>
        <InvitationActions member={member} now={now} leaves={leaves} />
      </td>
    </tr>
  );
}

/** The members by name, with how far each is on the way to their account. */
export function MemberTable({ members, ...seen }: Seen & { members: MemberItem[] }) {
  return (
    <Table caption="Socios por orden alfabético" columns={columns}>
      {members.map((member) => (
        <MemberRow key={member.id} member={member} {...seen} />
      ))}
    </Table>
  );
}
