"use client";

import { RowList } from "#components/editorial/form/RowList";
import { Rows } from "#components/editorial/form/Rows";
import { PersonFields } from "#components/events/form/PersonFields";
import { personPartLabels } from "#lib/events/labels";
import { type EventDraft, eventPerson } from "#lib/events/schema";

type PersonRow = EventDraft["people"][number];

const blank = (key: string): PersonRow => eventPerson.parse({ key });

function summary({ honorific, name, role, office, organisation, part }: PersonRow) {
  const post = [role, office && `oficina de ${office}`, organisation].filter(Boolean).join(", ");
  const detail =
    part === "delegate" ? post : [personPartLabels[part], post].filter(Boolean).join(" · ");
  return { title: [honorific, name].filter(Boolean).join(" "), detail };
}

/** The people of an event with the post each held on that date. */
export function PersonList() {
  return (
    <Rows title="Personas" help="Las de la delegación primero, en el orden en que se nombrarán.">
      <RowList<PersonRow>
        path="people"
        noun="la persona"
        addLabel="Agregar una persona"
        max={300}
        blank={blank}
        summary={summary}
      >
        {(path) => <PersonFields path={path} />}
      </RowList>
    </Rows>
  );
}
