"use client";

import { AgendaList } from "#components/announcements/form/AgendaList";
import { SummonsFields } from "#components/announcements/form/SummonsFields";
import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { DateEntry } from "#components/editorial/form/DateEntry";
import { Sheet } from "#components/editorial/form/Sheet";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { RichTextEntry } from "#components/editorial/richtext/RichTextEntry";
import type { Step } from "#components/editorial/workspace/Steps";
import { announcementTypeLabels } from "#lib/announcements/labels";

/** The parts of the form, in order. */
export const announcementSteps: readonly Step[] = [
  { id: "datos", label: "Datos" },
  { id: "texto", label: "Texto" },
  { id: "reunion", label: "Reunión" },
  { id: "portada", label: "Portada" },
];

/** Every field of an announcement. */
export function AnnouncementForm() {
  return (
    <>
      <Sheet id="datos" title="Datos del comunicado">
        <ChoiceEntry
          path="type"
          label="Tipo de comunicado"
          labels={announcementTypeLabels}
          none="Elija uno"
        />
        <TextEntry
          path="title"
          label="Título"
          help="Diga lo principal: qué, para quién, cuándo."
          max={160}
        />
        <TextEntry
          path="summary"
          label="Resumen"
          help="Una o dos frases que basten si no se lee más."
          max={400}
          lines={3}
        />
      </Sheet>
      <Sheet id="texto" title="Texto">
        <RichTextEntry
          path="body"
          label="Texto del comunicado"
          help="Puede pegar el texto de un documento: se conservan títulos, listas, citas y enlaces."
        />
      </Sheet>
      <Sheet id="reunion" title="Reunión y agenda">
        <SummonsFields />
        <AgendaList />
      </Sheet>
      <Sheet id="portada" title="En la portada">
        <div className="par">
          <DateEntry
            path="pinnedUntil"
            label="Fijado en la portada hasta"
            help="Vacío: no se fija. Solo se fija un comunicado a la vez, el más reciente."
          />
        </div>
      </Sheet>
    </>
  );
}
