import { Thumbnail } from "#components/media/Thumbnail";
import { mediaAddress } from "#lib/media/address";
import type { LibraryItem } from "#lib/media/queries/library";
import { fileWords, lacksAlt } from "#lib/media/wording";

/** The files of a page of the library. */
export function LibraryGrid({ items }: { items: LibraryItem[] }) {
  return (
    <ul className="laminas">
      {items.map((item) => (
        <li key={item.id}>
          <a className="lamina" href={mediaAddress(item.id)}>
            <Thumbnail file={item} />
            <b>{item.title}</b>
            <small>{fileWords(item)}</small>
            {lacksAlt(item) && <small className="falta">Falta describirla</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
