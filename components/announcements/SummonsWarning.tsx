"use client";

import { useSummonsTerms } from "#components/announcements/form/SummonsTermsContext";
import { Note } from "#components/ui/Note";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import { summonsFindings } from "#lib/announcements/summonsCheck";

/** To whoever approves a convocatoria: what may cost the assembly its validity. It only advises. */
export function SummonsWarning({ content }: { content: object }) {
  const terms = useSummonsTerms();
  const grave = summonsFindings(content as AnnouncementDraft, terms).filter(
    ({ tone }) => tone === "peligro",
  );
  return grave.map(({ path, title, text }) => (
    <Note key={`${path} ${title}`} tone="peligro" title={title}>
      {text}
    </Note>
  ));
}
