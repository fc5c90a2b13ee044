"use client";

import { DateEntry } from "#components/editorial/form/DateEntry";
import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { type EventDraft, eventCommitment } from "#lib/events/schema";

type CommitmentRow = EventDraft["commitments"][number];

const blank = (key: string): CommitmentRow => eventCommitment.parse({ key });

/** What was promised: by whom and until when, or still to be settled. */
export function CommitmentList() {
  return (
    <Rows
      title="A qué nos comprometimos"
      help="Si no se sabe quién o hasta cuándo, déjelo vacío: se leerá «por precisar»."
    >
      <RowList<CommitmentRow>
        path="commitments"
        noun="el compromiso"
        addLabel="Agregar un compromiso"
        max={30}
        blank={blank}
      >
        {(path) => (
          <>
            <TextEntry path={`${path}.text`} label="Compromiso" max={600} lines={2} />
            <div className="par">
              <TextEntry path={`${path}.responsible`} label="A cargo de" max={160} />
              <DateEntry path={`${path}.dueOn`} label="Hasta" />
            </div>
          </>
        )}
      </RowList>
    </Rows>
  );
}
