"use client";

import { useSummonsTerms } from "#components/announcements/form/SummonsTermsContext";
import { ReadingsLink } from "#components/announcements/ReadingsLink";
import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { useField } from "#components/editorial/form/FormContext";
import { CheckField } from "#components/ui/Field";
import { audienceHelp, audienceLabels } from "#lib/announcements/labels";
import type { Audience } from "#lib/editorial/audience";

const path = "audience";

/** Asks readers who have an account to say that they have read it. */
function AcknowledgeEntry() {
  const { id, value, error, set } = useField<boolean>("acknowledge");
  return (
    <div className={error ? "campo con-error" : "campo"}>
      <CheckField
        id={id}
        label="Pedir «He leído»"
        aria-describedby={`${id}-ayuda`}
        checked={value}
        onChange={(event) => set(event.target.checked)}
      />
      <span className="ayuda" id={`${id}-ayuda`}>
        Quien ingresa con su cuenta puede dejar constancia de que lo leyó, y usted ve quiénes
        faltan.
      </span>
      {error && <p className="error">{error}</p>}
    </div>
  );
}

/** For whom an announcement is, and whether its readers are asked to say that they have read it. */
export function AudienceFields() {
  const { value } = useField<Audience>(path);
  const { isPublished, publicationId } = useSummonsTerms();
  return (
    <>
      <ChoiceEntry
        path={path}
        label="Para quién es"
        help={audienceHelp[value]}
        labels={audienceLabels}
      />
      <AcknowledgeEntry />
      {isPublished && <ReadingsLink id={publicationId} words="Ver quiénes lo han leído" />}
    </>
  );
}
