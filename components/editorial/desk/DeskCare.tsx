import { DeskSection } from "#components/editorial/desk/DeskSection";
import { signOf, titleOf } from "#components/editorial/kindTexts";
import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { AttentionItem } from "#lib/editorial/queries/care";
import { longDate } from "#lib/platform/dates";

function whose({ mine, owner }: AttentionItem): string {
  if (mine) return "Está a su cargo.";
  return owner ? `Responde ${owner}.` : "Nadie responde por ella.";
}

function Item({ item, line, verb }: { item: AttentionItem; line: string; verb: string }) {
  const title = titleOf(item.kind, item.title);
  return (
    <li className="cosa">
      <Tocapu sign={signOf(item.kind, null)} />
      <h3>{title}</h3>
      <p>
        {line} {whose(item)}
      </p>
      <LinkButton href={editorAddress(item.id)}>
        {verb}
        <span className="oculto"> «{title}»</span>
      </LinkButton>
    </li>
  );
}

/** What is past its due date, and what readers see that has to be checked again. */
export function DeskCare({ overdue, stale }: { overdue: AttentionItem[]; stale: AttentionItem[] }) {
  return (
    <>
      <DeskSection title="Vencidas" count={overdue.length}>
        {overdue.map((item) => (
          <Item
            key={item.id}
            item={item}
            line={item.dueOn ? `Su fecha límite fue el ${longDate(item.dueOn)}.` : ""}
            verb="Terminar"
          />
        ))}
      </DeskSection>
      <DeskSection title="Por revisar" count={stale.length}>
        {stale.map((item) => (
          <Item
            key={item.id}
            item={item}
            line={
              item.reviewOn
                ? `Toca revisar si sigue vigente desde el ${longDate(item.reviewOn)}.`
                : ""
            }
            verb="Revisar"
          />
        ))}
      </DeskSection>
    </>
  );
}
