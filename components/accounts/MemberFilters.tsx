import { Button } from "#components/ui/Button";
import { Tabs } from "#components/ui/Tabs";
import { memberStateLabels } from "#lib/accounts/labels";
import { membersPage, membersPath } from "#lib/accounts/memberAddress";
import { memberStates } from "#lib/accounts/membership";
import type { MemberCounts } from "#lib/accounts/queries/members";
import type { MemberFilter } from "#lib/accounts/schema";

const named = (label: string, count: number) => `${label} (${count.toLocaleString("en-US")})`;

/** Finds members by name, e-mail or number, and shows those of one state. */
export function MemberFilters({ filter, counts }: { filter: MemberFilter; counts: MemberCounts }) {
  const { text, state } = filter;
  const total = memberStates.reduce((sum, one) => sum + counts[one], 0);
  const tabs = [
    { href: membersPage({ text }), label: named("Todos", total), current: state === null },
    ...memberStates
      .filter((one) => counts[one] > 0 || one === state)
      .map((one) => ({
        href: membersPage({ text, state: one }),
        label: named(memberStateLabels[one], counts[one]),
        current: state === one,
      })),
  ];
  return (
    <>
      <search>
        <form action={membersPath} className="buscador mb-6">
          <div>
            <label htmlFor="texto">Buscar por nombre, correo o número de socio</label>
            <input id="texto" name="texto" type="search" defaultValue={text} />
          </div>
          <Button type="submit">Buscar</Button>
        </form>
      </search>
      <Tabs label="Socios que se ven" tabs={tabs} />
    </>
  );
}
