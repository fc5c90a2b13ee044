"use client";

import { DateEntry } from "#components/editorial/form/DateEntry";
import { useForm } from "#components/editorial/form/FormContext";
import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { TimeEntry } from "#components/editorial/form/TimeEntry";
import { eventActivity, mostActivities, nextActivityDay } from "#lib/events/itinerary";
import type { EventDraft } from "#lib/events/schema";
import { isCivilDate } from "#lib/platform/clock";
import { clockTime, fullDate } from "#lib/platform/dates";

type ActivityRow = EventDraft["itinerary"][number];

function summary({ on, at, place, text }: ActivityRow) {
  const when = [on && isCivilDate(on) ? fullDate(on) : "Sin día", at ? clockTime(at) : ""];
  return {
    title: text,
    detail: [when.filter(Boolean).join(", "), place].filter(Boolean).join(" · "),
  };
}

/** What was done on each day, and at what time and where, as far as it is known. */
export function ItineraryList() {
  const event = useForm().state.content as EventDraft;
  const blank = (key: string): ActivityRow => ({
    ...eventActivity.parse({ key }),
    on: nextActivityDay(event),
  });
  return (
    <Rows
      title="Itinerario"
      help="Día por día, una actividad en cada fila. La hora y el lugar, solo si se saben."
    >
      <RowList<ActivityRow>
        path="itinerary"
        noun="la actividad"
        addLabel="Agregar una actividad"
        max={mostActivities}
        blank={blank}
        summary={summary}
      >
        {(path) => (
          <>
            <TextEntry path={`${path}.text`} label="Qué se hizo o se hará" max={400} lines={2} />
            <div className="par">
              <DateEntry path={`${path}.on`} label="Día" />
              <TimeEntry path={`${path}.at`} label="Hora" />
            </div>
            <TextEntry path={`${path}.place`} label="Lugar" max={160} />
          </>
        )}
      </RowList>
    </Rows>
  );
}
