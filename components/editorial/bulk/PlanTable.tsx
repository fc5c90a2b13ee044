import { titleOf } from "#components/editorial/kindTexts";
import { Mark } from "#components/editorial/Mark";
import { bulkPlanLabels } from "#lib/editorial/labels";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { PlannedRow } from "#lib/editorial/queries/bulk";
import type { BulkAction } from "#lib/editorial/schema/bulk";
import { midSentence } from "#lib/editorial/wording";

interface Props {
  action: BulkAction;
  rows: readonly PlannedRow[];
  /** Why nothing was done with each, by its id, once it was tried; empty for what was done. */
  results: ReadonlyMap<string, string> | null;
}

function Outcome({
  action,
  reason,
  done,
}: Pick<Props, "action"> & { reason: string; done: boolean }) {
  if (reason)
    return (
      <Mark mark="cross" tone="aviso">
        {done ? "No se pudo" : "No se puede"}: {midSentence(reason)}
      </Mark>
    );
  return (
    <Mark mark={done ? "solid" : "tick"} tone={done ? "ok" : "neutral"}>
      {done ? "Hecho" : bulkPlanLabels[action]}
    </Mark>
  );
}

/** What would be done with each publication or, after it was tried, what was. */
export function PlanTable({ action, rows, results }: Props) {
  return (
    <table className="lista-panel mb-6">
      <caption>
        {results
          ? "Cada publicación por separado: lo que no se pudo quedó como estaba."
          : "Todavía no se ha hecho nada."}
      </caption>
      <thead>
        <tr>
          <th scope="col">Publicación</th>
          <th scope="col">{results ? "Resultado" : "Qué pasará"}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ publicationId, kind, title, basedOn, reason }) => (
          <tr key={publicationId}>
            <th scope="row">
              <a href={editorAddress(publicationId)}>{titleOf(kind, title)}</a>
              <small className="gris">Versión {basedOn}</small>
            </th>
            <td>
              <Outcome
                action={action}
                reason={results?.get(publicationId) ?? reason}
                done={results?.has(publicationId) ?? false}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
