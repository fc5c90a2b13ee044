import { DeskRow } from "#components/editorial/desk/DeskRow";
import { DeskSection } from "#components/editorial/desk/DeskSection";
import { unfinishedLabels } from "#lib/editorial/labels";
import { momentWords } from "#lib/editorial/moments";
import type { Desk, DeskItem, ForcedItem } from "#lib/editorial/queries/desk";

function returnedLine({ returnedNote }: DeskItem): string {
  if (returnedNote?.startsWith(unfinishedLabels.publish)) return returnedNote;
  return returnedNote ? `Devuelta con una nota: «${returnedNote}»` : "Devuelta para corregir.";
}

/** What came back to them, and what they may approve. */
function Turn({ desk }: { desk: Desk }) {
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
          since={`espera desde ${momentWords(item.submittedAt)}`}
          verb="Revisar"
        />
      ))}
    </DeskSection>
  );
}

function forcedLine({ mayConfirm }: ForcedItem): string {
  if (mayConfirm) return "La publicó una sola persona. Léala y, si está bien, confírmela.";
  return "La publicó una sola persona. Espera que otra persona que edita la confirme.";
}

/** What waits for whoever looks, and what one person published alone, until a second one confirms it. */
export function DeskTurn({ desk }: { desk: Desk }) {
  return (
    <>
      <Turn desk={desk} />
      <DeskSection title="Publicaciones forzadas por confirmar" count={desk.forced.length}>
        {desk.forced.map((item) => (
          <DeskRow
            key={item.id}
            item={item}
            line={forcedLine(item)}
            verb={item.mayConfirm ? "Confirmar" : "Ver"}
          />
        ))}
      </DeskSection>
    </>
  );
}
