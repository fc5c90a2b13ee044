"use client";

import { DateEntry } from "#components/editorial/form/DateEntry";
import { TextEntry } from "#components/editorial/form/TextEntry";
import { TimeEntry } from "#components/editorial/form/TimeEntry";
import { fieldId } from "#lib/editorial/form/paths";

/** When and where a convocatoria summons its readers. */
export function SummonsFields() {
  return (
    <div id={fieldId("summons")} className="campo">
      <div className="par">
        <DateEntry path="summons.on" label="Día de la reunión" />
        <TextEntry path="summons.place" label="Lugar" help="Auditorio, oficina, plaza." max={200} />
      </div>
      <div className="par">
        <TimeEntry path="summons.firstCallAt" label="Primera convocatoria" />
        <TimeEntry path="summons.secondCallAt" label="Segunda convocatoria" />
      </div>
      <div className="par">
        <TextEntry
          path="summons.audience"
          label="A quiénes se convoca"
          help="Socios, delegados."
          max={200}
        />
        <TextEntry
          path="summons.convenedBy"
          label="Quién convoca"
          help="El consejo o el comité."
          max={200}
        />
      </div>
      <TextEntry
        path="summons.bring"
        label="Qué deben llevar"
        help="Por ejemplo, su DNI."
        max={200}
      />
    </div>
  );
}
