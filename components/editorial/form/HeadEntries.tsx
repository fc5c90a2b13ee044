"use client";

import { ChoiceEntry } from "#components/editorial/form/ChoiceEntry";
import { TextEntry } from "#components/editorial/form/TextEntry";

interface Props {
  typeLabel: string;
  types: Readonly<Record<string, string>>;
  titleHelp: string;
  titleMax: number;
  summaryHelp?: string;
}

/** What every content begins with: its type, its title and its summary. */
export function HeadEntries({ typeLabel, types, titleHelp, titleMax, summaryHelp }: Props) {
  return (
    <>
      <ChoiceEntry path="type" label={typeLabel} labels={types} none="Elija uno" />
      <TextEntry path="title" label="Título" help={titleHelp} max={titleMax} />
      <TextEntry
        path="summary"
        label="Resumen"
        help={summaryHelp ?? "Una o dos frases que basten si no se lee más."}
        max={400}
        lines={3}
      />
    </>
  );
}
