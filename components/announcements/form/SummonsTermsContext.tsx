"use client";

import { createContext, useContext } from "react";
import type { SummonsTerms } from "#lib/announcements/summonsCheck";
import type { CivilDate } from "#lib/platform/clock";

/** Against what the editor checks a convocatoria, as the server read it when the page was opened. */
export interface EditorTerms extends SummonsTerms {
  /** Whether an administrator has looked at the table of assemblies. */
  reviewed: boolean;
  today: CivilDate;
  publicationId: string;
}

const TermsContext = createContext<EditorTerms | null>(null);

/** Gives the form of an announcement the table of assemblies and the day. */
export const SummonsTermsProvider = TermsContext.Provider;

export function useSummonsTerms(): EditorTerms {
  const terms = useContext(TermsContext);
  if (!terms) throw new Error("the form of an announcement needs a SummonsTermsProvider around it");
  return terms;
}
