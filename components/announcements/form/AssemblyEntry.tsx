"use client";

import { useSummonsTerms } from "#components/announcements/form/SummonsTermsContext";
import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { useField } from "#components/editorial/form/FormContext";

const path = "summons.assemblyType";

/** Which assembly is summoned, as the cooperative's own table names them. */
export function AssemblyEntry() {
  const { rules } = useSummonsTerms();
  const { value } = useField<string | null>(path);
  const named = rules.map(({ key, label }) => [key, label] as const);
  const gone = value && !rules.some(({ key }) => key === value);
  const labels = Object.fromEntries(gone ? [...named, [value, "Ya no está en la tabla"]] : named);
  return (
    <ChoiceEntry
      path={path}
      label="Qué asamblea es"
      help="De ella dependen los días y los medios que se piden."
      labels={labels}
      none="Elija una"
    />
  );
}
