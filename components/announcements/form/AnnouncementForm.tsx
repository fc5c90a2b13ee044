"use client";

import { AudienceFields } from "#components/announcements/form/AudienceFields";
import { SummonsSheet } from "#components/announcements/form/SummonsSheet";
import { PinFields, TermFields } from "#components/announcements/form/TermFields";
import { HeadEntries } from "#components/editorial/form/HeadEntries";
import { Sheet } from "#components/editorial/form/Sheet";
import { RichTextEntry } from "#components/editorial/richtext/RichTextEntry";
import type { Step } from "#components/editorial/workspace/Steps";
import { DocumentList } from "#components/media/DocumentList";
import { announcementTypeLabels } from "#lib/announcements/labels";

/** The parts of the form, in order. */
export const announcementSteps: readonly Step[] = [
  { id: "que", label: "Qué es" },
  { id: "quien", label: "Para quién" },
  { id: "cuando", label: "Cuándo" },
  { id: "texto", label: "Texto" },
  { id: "convocatoria", label: "Convocatoria" },
  { id: "documentos", label: "Documentos" },
  { id: "portada", label: "En portada" },
];

/** Every field of an announcement. */
export function AnnouncementForm() {
  return (
    <>
      <Sheet id="que" title="Qué es">
        <HeadEntries
          typeLabel="Tipo de comunicado"
          types={announcementTypeLabels}
          titleHelp="Diga lo principal: qué, para quién, cuándo."
          titleMax={160}
        />
      </Sheet>
      <Sheet id="quien" title="Para quién">
        <AudienceFields />
      </Sheet>
      <Sheet id="cuando" title="Cuándo">
        <TermFields />
      </Sheet>
      <Sheet id="texto" title="Texto">
        <RichTextEntry
          path="body"
          label="Texto del comunicado"
          help="Puede pegar el texto de un documento: se conservan títulos, listas, citas y enlaces."
        />
      </Sheet>
      <Sheet id="convocatoria" title="Convocatoria">
        <SummonsSheet />
      </Sheet>
      <Sheet id="documentos" title="Documentos">
        <DocumentList />
      </Sheet>
      <Sheet id="portada" title="En portada">
        <PinFields />
      </Sheet>
    </>
  );
}
