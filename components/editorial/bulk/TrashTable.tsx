import { RowMark } from "#components/editorial/bulk/BulkForm";
import { RestoreButton } from "#components/editorial/bulk/RestoreButton";
import { SelectAll } from "#components/editorial/bulk/SelectAll";
import { kindTexts, titleOf } from "#components/editorial/kindTexts";
import { momentWords } from "#lib/editorial/moments";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { TrashedItem } from "#lib/editorial/queries/trash";
import { counted } from "#lib/platform/dates";

const leftWords = (days: number) =>
  days > 0 ? counted(days, "día", "días") : "Hoy es el último día";

function Row({ item, choosable }: { item: TrashedItem; choosable: boolean }) {
  const { id, kind, trashedAt, trashedBy, daysLeft, basedOn, mayRestore } = item;
  const title = titleOf(kind, item.title);
  return (
    <tr>
      {choosable && <RowMark id={id} title={title} />}
      <th scope="row">
        <a href={editorAddress(id)}>{title}</a>
        <small className="gris">{kindTexts[kind].noun}</small>
        <small className="gris">
          {trashedBy && `La envió ${trashedBy} `}
          <time dateTime={trashedAt.toISOString()}>{momentWords(trashedAt)}</time>
        </small>
        <div className="angosto">
          <small>Le quedan: {leftWords(daysLeft)}</small>
          {mayRestore && <RestoreButton publicationId={id} basedOn={basedOn} title={title} />}
        </div>
      </th>
      <td className="ancho">{leftWords(daysLeft)}</td>
      {mayRestore && (
        <td className="ancho der">
          <RestoreButton publicationId={id} basedOn={basedOn} title={title} />
        </td>
      )}
    </tr>
  );
}

/** What lies in the trash, newest first, with how long it can still be taken out. */
export function TrashTable({ items, choosable }: { items: TrashedItem[]; choosable: boolean }) {
  return (
    <table className="lista-panel">
      <caption>De lo último que se envió a la papelera a lo más antiguo.</caption>
      <thead>
        <tr>
          {choosable && (
            <td className="celda-marca">
              <SelectAll />
            </td>
          )}
          <th scope="col">Publicación</th>
          <th scope="col" className="ancho">
            Le quedan
          </th>
          {choosable && (
            <th scope="col" className="ancho">
              <span className="oculto">Recuperar</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} choosable={choosable} />
        ))}
      </tbody>
    </table>
  );
}
