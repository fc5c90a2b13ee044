"use client";

import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import type { EventDraft } from "#lib/events/schema";

type LessonRow = EventDraft["lessons"][number];

const blank = (key: string): LessonRow => ({ key, text: "" });

/** What was learned, one statement for each row. */
export function LessonList() {
  return (
    <Rows title="Qué aprendimos" help="Una lección en cada fila, en una o dos frases.">
      <RowList<LessonRow>
        path="lessons"
        noun="la lección"
        addLabel="Agregar una lección"
        max={20}
        blank={blank}
      >
        {(path) => (
          <TextEntry
            path={`${path}.text`}
            label={<span className="oculto">Lección</span>}
            max={600}
            lines={2}
          />
        )}
      </RowList>
    </Rows>
  );
}
