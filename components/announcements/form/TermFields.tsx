"use client";

import { useSummonsTerms } from "#components/announcements/form/SummonsTermsContext";
import { DateEntry } from "#components/editorial/form/DateEntry";
import { useField } from "#components/editorial/form/FormContext";
import { Note } from "#components/ui/Note";
import { isCivilDate } from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";

function usePast(path: string): string | null {
  const { today } = useSummonsTerms();
  const { value } = useField<string | null>(path);
  return value && isCivilDate(value) && value < today ? value : null;
}

/** From when and until when an announcement holds. */
export function TermFields() {
  const expired = usePast("expiresOn");
  return (
    <>
      <div className="par">
        <DateEntry path="effectiveOn" label="Rige desde" help="Vacío: desde que se publica." />
        <DateEntry
          path="expiresOn"
          label="Vence"
          help="Es el último día en que vale. Vacío: no vence."
        />
      </div>
      {expired && (
        <Note tone="aviso" title={`Venció el ${longDate(expired)}.`}>
          Su página sigue, con esas palabras; ya no sale en la portada ni en la lista de vigentes.
        </Note>
      )}
    </>
  );
}

/** Until when an announcement stands on the home page. */
export function PinFields() {
  const ended = usePast("pinnedUntil");
  return (
    <>
      <div className="par">
        <DateEntry
          path="pinnedUntil"
          label="Fijado en la portada hasta"
          help="Vacío: no se fija. Solo se fija un comunicado a la vez, el más reciente, y nunca después de vencer."
        />
      </div>
      {ended && (
        <Note tone="aviso" title={`Dejó de estar fijado el ${longDate(ended)}.`}>
          Ya no encabeza la portada. Para fijarlo otra vez, elija un día que no haya pasado.
        </Note>
      )}
    </>
  );
}
