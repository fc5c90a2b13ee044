import { Tabs } from "#components/ui/Tabs";
import { planAddress } from "#lib/members/address";
import { verdictLabels } from "#lib/members/labels";
import { type Counts, type Verdict, verdicts } from "#lib/members/schema";

interface Props {
  id: string;
  counts: Counts;
  view: Verdict | null;
}

/** How many rows of a list have each outcome, each a way to see only those. */
export function ListSummary({ id, counts, view }: Props) {
  const total = verdicts.reduce((sum, verdict) => sum + counts[verdict], 0);
  const named = (label: string, count: number) => `${label} (${count.toLocaleString("en-US")})`;
  const tabs = [
    { href: planAddress(id), label: named("Todas", total), current: view === null },
    ...verdicts.map((verdict) => ({
      href: planAddress(id, verdict),
      label: named(verdictLabels[verdict], counts[verdict]),
      current: view === verdict,
    })),
  ];
  return <Tabs label="Filas que se ven" tabs={tabs} />;
}
