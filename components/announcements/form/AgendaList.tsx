"use client";

import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import type { AnnouncementDraft } from "#lib/announcements/schema";

type AgendaRow = AnnouncementDraft["agenda"][number];

const blank = (key: string): AgendaRow => ({ key, text: "" });

/** The points of a meeting, in order. */
export function AgendaList() {
  return (
    <Rows title="Agenda" help="Un punto en cada fila, en el orden en que se tratarán.">
      <RowList<AgendaRow>
        path="agenda"
        noun="el punto"
        addLabel="Agregar un punto"
        max={40}
        blank={blank}
      >
        {(path) => (
          <TextEntry
            path={`${path}.text`}
            label={<span className="oculto">Punto</span>}
            max={400}
            lines={2}
          />
        )}
      </RowList>
    </Rows>
  );
}
