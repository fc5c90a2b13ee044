"use client";

import { useField } from "#components/editorial/form/FormContext";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { PickedRows } from "#components/media/PickedRows";
import { CheckField } from "#components/ui/Field";
import { altFault } from "#lib/media/altText";
import type { LibraryItem } from "#lib/media/queries/library";
import { longestAlt, longestCaption, mostPhotos, type PhotoEntry } from "#lib/media/schema";

const entry = (key: string, { id, alt, decorative, caption }: LibraryItem): PhotoEntry => ({
  ...{ key, mediaId: id, alt, decorative, caption },
});

function PhotoFields({ path, row }: { path: string; row: PhotoEntry }) {
  const decorative = useField<boolean>(`${path}.decorative`);
  const fault = row.alt ? altFault(row) : null;
  return (
    <>
      {!row.decorative && (
        <TextEntry
          path={`${path}.alt`}
          label="Texto alternativo"
          help={fault ?? "Qué se ve, para quien no puede verla."}
          max={longestAlt}
          lines={2}
        />
      )}
      <CheckField
        label="Es decorativa"
        checked={decorative.value}
        onChange={(event) => decorative.set(event.target.checked)}
      />
      <TextEntry path={`${path}.caption`} label="Pie" max={longestCaption} />
    </>
  );
}

/** The photos of a publication, in the order in which they are seen. */
export function PhotoList({ path = "gallery" }: { path?: string }) {
  return (
    <Rows
      title="Fotos"
      help="Cada una necesita un texto alternativo, o decir que solo decora. Se ven en este orden."
    >
      <PickedRows<PhotoEntry>
        path={path}
        sort="image"
        noun="la foto"
        addLabel="Agregar fotos"
        max={mostPhotos}
        entry={entry}
      >
        {(at, row) => <PhotoFields path={at} row={row} />}
      </PickedRows>
    </Rows>
  );
}
