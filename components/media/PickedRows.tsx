"use client";

import { type ReactNode, useRef, useState } from "react";
import { useRows } from "#components/editorial/form/FormContext";
import { RemovedNote } from "#components/editorial/form/RemovedNote";
import { RowItem } from "#components/editorial/form/RowItem";
import { useRowFocus } from "#components/editorial/form/useRowFocus";
import { MediaPicker } from "#components/media/MediaPicker";
import { Thumbnail } from "#components/media/Thumbnail";
import { usePicked } from "#components/media/usePicked";
import { Button } from "#components/ui/Button";
import { newKey } from "#lib/editorial/form/newKey";
import type { LibraryItem } from "#lib/media/queries/library";
import type { ShownFile } from "#lib/media/queries/public";
import type { Sort } from "#lib/media/schema";

interface PickedRow {
  key: string;
  mediaId: string;
}

interface Props<R extends PickedRow> {
  path: string;
  sort: Sort;
  /** What one row is, with its article: "la foto". */
  noun: string;
  addLabel: string;
  max: number;
  entry(key: string, item: LibraryItem): R;
  children(path: string, row: R, file: ShownFile | null): ReactNode;
}

const nameOf = (file: ShownFile | null | undefined, noun: string) =>
  file ? `${noun} «${file.title}»` : noun;

function Seen({ file }: { file: ShownFile | null | undefined }) {
  if (file === undefined) return <span className="miniatura" />;
  return file ? <Thumbnail file={file} /> : <span className="miniatura">Ya no está</span>;
}

/** Files of the library as rows of a form: chosen, described, moved and taken out. */
export function PickedRows<R extends PickedRow>({ path, sort, noun, max, ...shape }: Props<R>) {
  const list = useRows<R>(path);
  const [picking, setPicking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const focus = useRowFocus(box);
  const ids = list.rows.map(({ mediaId }) => mediaId);
  const files = usePicked(ids);
  const { removed } = list;

  function remove(index: number): void {
    list.remove(index);
    focus("removed", "first");
  }
  function move(row: R, index: number, by: 1 | -1): void {
    list.move(index, by);
    focus(row.key, by === 1 ? "down" : "up");
  }

  return (
    <div id={list.id} ref={box} className="filas" tabIndex={-1}>
      {list.error && <p className="error">{list.error}</p>}
      <ol>
        {list.rows.map((row, index) => (
          <RowItem
            key={row.key}
            listPath={path}
            rowKey={row.key}
            position={{ index, count: list.rows.length }}
            noun={nameOf(files[row.mediaId], noun)}
            summary={undefined}
            open
            onOpen={() => {}}
            onMove={(by) => move(row, index, by)}
            onRemove={() => remove(index)}
          >
            <div className="elegida">
              <Seen file={files[row.mediaId]} />
              <div>{shape.children(`${path}.${index}`, row, files[row.mediaId] ?? null)}</div>
            </div>
          </RowItem>
        ))}
      </ol>
      {removed && (
        <RemovedNote
          what={nameOf(files[(removed.row as R).mediaId], noun)}
          onRestore={() => {
            list.restore();
            focus(removed.row.key, "first");
          }}
        />
      )}
      {list.rows.length < max && (
        <p className="mt-4">
          <Button onClick={() => setPicking(true)}>{shape.addLabel}</Button>
        </p>
      )}
      <MediaPicker
        sort={sort}
        open={picking}
        picked={ids}
        onClose={() => setPicking(false)}
        onPick={(item) => list.rows.length < max && list.add(shape.entry(newKey(), item))}
      />
    </div>
  );
}
