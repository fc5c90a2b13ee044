"use client";

import { useId } from "react";
import { Thumbnail } from "#components/media/Thumbnail";
import { Uploader } from "#components/media/Uploader";
import { usePickable } from "#components/media/usePickable";
import { Button } from "#components/ui/Button";
import { Dialog } from "#components/ui/Dialog";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import type { LibraryItem } from "#lib/media/queries/library";
import type { Sort } from "#lib/media/schema";
import { fileWords } from "#lib/media/wording";

interface Props {
  sort: Sort;
  open: boolean;
  onClose(): void;
  /** Called for each file that is chosen; the dialog stays, so that several can be. */
  onPick(item: LibraryItem): void;
  /** Those that are chosen already. */
  picked: readonly string[];
}

const titles: Record<Sort, string> = {
  image: "Elegir fotos de la biblioteca",
  document: "Elegir documentos de la biblioteca",
};

function Choices({ sort, picked, onPick }: Pick<Props, "sort" | "picked" | "onPick">) {
  const shelf = usePickable(sort);
  const searchId = useId();
  return (
    <>
      <Uploader sort={sort} onArrived={shelf.arrived(onPick)} onUseTwin={shelf.useTwin(onPick)} />
      <TextField
        id={searchId}
        name="buscar-en-biblioteca"
        label="Buscar en la biblioteca"
        type="search"
        autoComplete="off"
        value={shelf.text}
        onChange={(event) => shelf.setText(event.target.value)}
      />
      {shelf.trouble && <Note tone="peligro" title={shelf.trouble} live />}
      <ul className="laminas mt-4">
        {shelf.items.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="lamina"
              aria-pressed={picked.includes(item.id)}
              disabled={picked.includes(item.id)}
              onClick={() => onPick(item)}
            >
              <Thumbnail file={item} />
              <b>{item.title}</b>
              <small>{picked.includes(item.id) ? "Ya elegido" : fileWords(item)}</small>
            </button>
          </li>
        ))}
      </ul>
      {!shelf.pending && shelf.items.length === 0 && (
        <p className="gris">No hay archivos que coincidan.</p>
      )}
      {shelf.more && (
        <p className="mt-4">
          <Button onClick={shelf.more}>Ver más</Button>
        </p>
      )}
    </>
  );
}

/** The library inside the editor: choose what is there, or send what is not. */
export function MediaPicker({ sort, open, onClose, onPick, picked }: Props) {
  return (
    <Dialog open={open} title={titles[sort]} wide onClose={onClose}>
      <Choices sort={sort} picked={picked} onPick={onPick} />
      <p className="acciones">
        <Button variant="primary" onClick={onClose}>
          Listo
        </Button>
      </p>
    </Dialog>
  );
}
