import { DeskRow } from "#components/editorial/desk/DeskRow";
import { DeskSection } from "#components/editorial/desk/DeskSection";
import type { AttentionItem } from "#lib/editorial/queries/care";
import { longDate } from "#lib/platform/dates";

function whose({ mine, owner }: AttentionItem): string {
  if (mine) return "Está a su cargo.";
  return owner ? `Responde ${owner}.` : "Nadie responde por ella.";
}

const since = {
  dueOn: (day: string) => `Su fecha límite fue el ${day}.`,
  reviewOn: (day: string) => `Toca revisar si sigue vigente desde el ${day}.`,
};

function lineOf(item: AttentionItem, date: keyof typeof since): string {
  const day = item[date];
  return [day && since[date](longDate(day)), whose(item)].filter(Boolean).join(" ");
}

/** What is past its due date, and what readers see that has to be checked again. */
export function DeskCare({ overdue, stale }: { overdue: AttentionItem[]; stale: AttentionItem[] }) {
  return (
    <>
      <DeskSection title="Vencidas" count={overdue.length}>
        {overdue.map((item) => (
          <DeskRow key={item.id} item={item} line={lineOf(item, "dueOn")} verb="Terminar" />
        ))}
      </DeskSection>
      <DeskSection title="Por revisar" count={stale.length}>
        {stale.map((item) => (
          <DeskRow key={item.id} item={item} line={lineOf(item, "reviewOn")} verb="Revisar" />
        ))}
      </DeskSection>
    </>
  );
}
