import { RowMark } from "#components/editorial/bulk/BulkForm";
import { SelectAll } from "#components/editorial/bulk/SelectAll";
import { kindTexts, signOf, titleOf } from "#components/editorial/kindTexts";
import { StateMark } from "#components/editorial/StateMark";
import { Tocapu } from "#components/editorial/Tocapu";
import { momentWords } from "#lib/editorial/moments";
import { editorAddress } from "#lib/editorial/panelAddress";
import type { PanelItem } from "#lib/editorial/queries/panel";

function Row({ item, choosable }: { item: PanelItem; choosable: boolean }) {
  const { id, kind, type, title, state, touchedAt, unchecked } = item;
  const { noun, types } = kindTexts[kind];
  return (
    <tr>
      {choosable && <RowMark id={id} title={titleOf(kind, title)} />}
      <td className="celda-signo">
        <Tocapu sign={signOf(kind, type)} />
      </td>
      <th scope="row">
        <a href={editorAddress(id)}>{titleOf(kind, title)}</a>
        <small className="gris">
          {(type && types[type]) || noun}
          {unchecked && " · datos sin comprobar"}
        </small>
        <div className="angosto">
          <StateMark state={state} />
        </div>
      </th>
      <td className="ancho">
        <StateMark state={state} />
      </td>
      <td className="ancho chico gris">
        <time dateTime={touchedAt.toISOString()}>{momentWords(touchedAt)}</time>
      </td>
    </tr>
  );
}

interface Props {
  items: PanelItem[];
  caption: string;
  /** Whether rows can be chosen, for what is done with several. */
  choosable: boolean;
}

/** A page of the panel's list, newest work first. */
export function PublicationTable({ items, caption, choosable }: Props) {
  return (
    <table className="lista-panel con-marcas">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {choosable && (
            <td className="celda-marca">
              <SelectAll />
            </td>
          )}
          <th scope="col" className="celda-signo">
            <span className="oculto">Signo</span>
          </th>
          <th scope="col">Publicación</th>
          <th scope="col" className="ancho">
            Estado
          </th>
          <th scope="col" className="ancho">
            Último cambio
          </th>
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
