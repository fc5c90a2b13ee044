"use client";

import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { CountEntry } from "#components/editorial/form/CountEntry";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { PickedRows } from "#components/media/PickedRows";
import { fileWords } from "#lib/media/wording";
import { documentTopicLabels } from "#lib/pages/labels";
import { mostPageDocuments, type PageDocument } from "#lib/pages/schema";

/** The documents of a page, each with what it is and its year. */
export function PageDocuments() {
  return (
    <Rows
      title="Documentos"
      help="Memorias, estados financieros, estatuto. Los lectores los ven por clase, los últimos años primero."
    >
      <PickedRows<PageDocument>
        path="documents"
        sort="document"
        noun="el documento"
        addLabel="Agregar documentos"
        max={mostPageDocuments}
        entry={(key, { id }) => ({ key, mediaId: id, label: "", topic: "otro", year: null })}
      >
        {(at, _row, file) => (
          <>
            <div className="par">
              <ChoiceEntry path={`${at}.topic`} label="Qué es" labels={documentTopicLabels} />
              <CountEntry path={`${at}.year`} label="Año" />
            </div>
            <TextEntry
              path={`${at}.label`}
              label="Nombre que se lee"
              help={file ? `Vacío, se lee «${file.title}». ${fileWords(file)}.` : undefined}
              max={160}
            />
          </>
        )}
      </PickedRows>
    </Rows>
  );
}
