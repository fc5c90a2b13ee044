import { DeskRow } from "#components/editorial/desk/DeskRow";
import { DeskSection } from "#components/editorial/desk/DeskSection";
import { momentWords } from "#lib/editorial/moments";
import type { Desk, DeskItem } from "#lib/editorial/queries/desk";

function returnedLine({ returnedNote }: DeskItem): string {
  return returnedNote ? `Devuelta con una nota: «${returnedNote}»` : "Devuelta para corregir.";
}

/** What waits for whoever looks: what came back to them, and what they may approve. */
export function DeskTurn({ desk }: { desk: Desk }) {
  const { returned, toReview } = desk;
  return (
    <DeskSection
      title="Le toca a usted"
      count={returned.length + toReview.length}
      empty="Nada espera por usted ahora."
    >
      {returned.map((item) => (
        <DeskRow
          key={item.id}
          item={item}
          line={returnedLine(item)}
          since={momentWords(item.touchedAt)}
          verb="Corregir"
        />
      ))}
      {toReview.map((item) => (
        <DeskRow
          key={item.id}
          item={item}
          line={`La envió ${item.submittedByName ?? "otra persona"}. Puede aprobarla o devolverla.`}
          since={`espera desde ${momentWords(item.touchedAt)}`}
          verb="Revisar"
        />
      ))}
    </DeskSection>
  );
}
