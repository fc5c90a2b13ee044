import { DeskRow } from "#components/editorial/desk/DeskRow";
import { DeskSection } from "#components/editorial/desk/DeskSection";
import { momentWords } from "#lib/editorial/moments";
import type { Desk, DeskItem } from "#lib/editorial/queries/desk";
import { sentence } from "#lib/editorial/wording";
import { counted } from "#lib/platform/dates";

function missingWords({ missing }: DeskItem): string {
  if (missing === 0) return "Está completo: puede enviarlo a revisión.";
  return `${missing === 1 ? "Falta" : "Faltan"} ${counted(missing, "dato", "datos")} para enviarlo a revisión.`;
}

function waitingWords({ submittedByName, submittedAt }: Desk["waiting"][number]): string {
  const sent = `${submittedByName ?? "Otra persona"} la envió ${momentWords(submittedAt)}`;
  return `${sentence(sent)} Espera a una segunda persona.`;
}

/** What is being written, and what waits for somebody else. */
export function DeskWork({ desk: { drafts, waiting } }: { desk: Desk }) {
  return (
    <>
      <DeskSection title="Sus borradores" count={drafts.length} empty="No tiene borradores.">
        {drafts.map((item) => (
          <DeskRow
            key={item.id}
            item={item}
            line={`${sentence(`Guardado ${momentWords(item.touchedAt)}`)} ${missingWords(item)}`}
            verb="Seguir"
          />
        ))}
      </DeskSection>
      <DeskSection title="En revisión" count={waiting.length}>
        {waiting.map((item) => (
          <DeskRow key={item.id} item={item} line={waitingWords(item)} verb="Ver" />
        ))}
      </DeskSection>
    </>
  );
}
