"use client";

import type { ReactNode } from "react";
import { useForm } from "#components/editorial/form/FormContext";
import { keyedField } from "#lib/comments/fields";
import type { SourceEvidence } from "#lib/editorial/evidence";
import { quotationsOf } from "#lib/editorial/form/sources";

interface Props {
  /** Of the field, or of the row by its key. */
  path: string;
  label: ReactNode;
}

/** The sentence of the text from which a field was read, beside the field; nothing where it was not. */
export function EntrySource({ path, label }: Props) {
  const { content } = useForm().state;
  const { evidence } = content as { evidence?: SourceEvidence };
  if (!evidence) return null;
  const quotations = quotationsOf(evidence, keyedField(content, path));
  if (quotations.length === 0) return null;
  return (
    <details className="origen">
      <summary>
        De dónde salió<span className="oculto"> «{label}»</span>
      </summary>
      {quotations.map((runs) => (
        <blockquote key={runs[0]?.at}>
          {runs.map(({ at, text, marked }) => (marked ? <mark key={at}>{text}</mark> : text))}
        </blockquote>
      ))}
    </details>
  );
}
