"use client";

import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { PickedRows } from "#components/media/PickedRows";
import { type DocumentEntry, mostDocuments } from "#lib/media/schema";
import { fileWords } from "#lib/media/wording";

/** The documents of a publication, in the order in which they are offered. */
export function DocumentList({ path = "documents" }: { path?: string }) {
  return (
    <Rows title="Documentos" help="PDF, Word o Excel. Los lectores ven su tipo y cuánto pesan.">
      <PickedRows<DocumentEntry>
        path={path}
        sort="document"
        noun="el documento"
        addLabel="Agregar documentos"
        max={mostDocuments}
        entry={(key, { id }) => ({ key, mediaId: id, label: "" })}
      >
        {(at, _row, file) => (
          <TextEntry
            path={`${at}.label`}
            label="Nombre que se lee"
            help={file ? `Vacío, se lee «${file.title}». ${fileWords(file)}.` : undefined}
            max={160}
          />
        )}
      </PickedRows>
    </Rows>
  );
}
