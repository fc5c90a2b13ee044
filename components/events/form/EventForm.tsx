"use client";

import { DateEntry } from "#components/editorial/form/DateEntry";
import { HeadEntries } from "#components/editorial/form/HeadEntries";
import { Sheet } from "#components/editorial/form/Sheet";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { TimeEntry } from "#components/editorial/form/TimeEntry";
import { RichTextEntry } from "#components/editorial/richtext/RichTextEntry";
import type { Step } from "#components/editorial/workspace/Steps";
import { CommitmentList } from "#components/events/form/CommitmentList";
import { DelegationFields } from "#components/events/form/DelegationFields";
import { ItineraryList } from "#components/events/form/ItineraryList";
import { LessonList } from "#components/events/form/LessonList";
import { OrganisationList } from "#components/events/form/OrganisationList";
import { PlaceFields } from "#components/events/form/PlaceFields";
import { ProjectFields } from "#components/events/form/ProjectFields";
import { DocumentList } from "#components/media/DocumentList";
import { PhotoList } from "#components/media/PhotoList";
import { eventTypeLabels } from "#lib/events/labels";

/** The parts of the form, in order. */
export const eventSteps: readonly Step[] = [
  { id: "datos", label: "Datos" },
  { id: "lugar", label: "Lugar" },
  { id: "relato", label: "Qué pasó" },
  { id: "organizaciones", label: "Organizaciones" },
  { id: "delegacion", label: "Delegación" },
  { id: "lecciones", label: "Lecciones" },
  { id: "fotos", label: "Fotos y documentos" },
];

/** Every field of an event. */
export function EventForm() {
  return (
    <>
      <Sheet id="datos" title="Datos del evento">
        <HeadEntries
          typeLabel="Tipo de evento"
          types={eventTypeLabels}
          titleHelp="Diga qué pasó y dónde. Se lee primero en el celular."
          titleMax={160}
        />
        <div className="par">
          <DateEntry path="startsOn" label="Primer día" />
          <DateEntry path="endsOn" label="Último día" help="Déjelo vacío si duró un día." />
        </div>
        <div className="par">
          <TimeEntry path="startsAt" label="Hora de inicio" help="Si se sabe. Hora de Lima." />
        </div>
      </Sheet>
      <Sheet id="lugar" title="Lugar">
        <PlaceFields />
      </Sheet>
      <Sheet id="relato" title="Qué pasó">
        <TextEntry path="purpose" label="Propósito" help="Para qué se hizo." max={1200} lines={3} />
        <RichTextEntry
          path="body"
          label="Qué pasó"
          help="O qué pasará, si el evento está por venir. Puede pegar el texto de un documento: se conservan títulos, listas, citas y enlaces."
        />
        <ItineraryList />
        <TextEntry
          path="results"
          label="Resultados"
          help="Qué se logró o se acordó."
          max={2000}
          lines={4}
        />
      </Sheet>
      <Sheet id="organizaciones" title="Organizaciones">
        <OrganisationList />
        <ProjectFields />
      </Sheet>
      <Sheet id="delegacion" title="Delegación y otras personas">
        <DelegationFields />
      </Sheet>
      <Sheet id="lecciones" title="Lecciones y compromisos">
        <LessonList />
        <CommitmentList />
      </Sheet>
      <Sheet id="fotos" title="Fotos y documentos">
        <PhotoList />
        <DocumentList />
      </Sheet>
    </>
  );
}
