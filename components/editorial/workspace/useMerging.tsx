"use client";

import { useState } from "react";
import type { KindTexts } from "#components/editorial/kindTexts";
import type { FieldChoice } from "#components/editorial/workspace/ConflictField";
import {
  compareVersions,
  type FieldDifference,
  takeFields,
  type Versions,
} from "#lib/editorial/form/comparison";
import type { OtherSide } from "#lib/editorial/form/otherSide";
import { type Merge, mergeField, type Side } from "#lib/editorial/form/rowMerge";
import { listOf } from "#lib/editorial/wording";

type Choices = Readonly<Record<string, FieldChoice>>;
type Answers = Readonly<Record<string, Readonly<Record<string, Side>>>>;

/** Lists that both changed and that can be put together. */
function mergesOf(versions: Versions, differences: FieldDifference[]): Map<string, Merge> {
  const merges = new Map<string, Merge>();
  for (const { field, changedBy } of differences) {
    const merge = changedBy === "both" ? mergeField(versions, field) : null;
    if (merge) merges.set(field, merge);
  }
  return merges;
}

/** What only the other person changed is theirs, and lists go together, unless I say otherwise. */
function firstChoices(differences: FieldDifference[], merges: Map<string, Merge>): Choices {
  const choices = differences.map(({ field, changedBy }) => {
    if (merges.has(field)) return [field, "both"];
    return [field, changedBy === "theirs" ? "theirs" : "mine"];
  });
  return Object.fromEntries(choices);
}

/** The choices of a merge, field by field and row by row, and what they come to. */
export function useMerging(versions: Versions) {
  const differences = compareVersions(versions);
  const merges = mergesOf(versions, differences);
  const [choices, setChoices] = useState(() => firstChoices(differences, merges));
  const [answers, setAnswers] = useState<Answers>({});
  const chosen = (choice: FieldChoice) =>
    differences.map(({ field }) => field).filter((field) => (choices[field] ?? "mine") === choice);
  const joined = (field: string) => merges.get(field)?.settle(answers[field] ?? {});
  const together = Object.fromEntries(chosen("both").map((field) => [field, joined(field)]));
  return {
    ...{ differences, merges, choices, answers },
    taken: chosen("theirs"),
    together: chosen("both"),
    content: { ...takeFields(versions.mine, versions.theirs, chosen("theirs")), ...together },
    /** My content with one field's lists put together, to be read. */
    preview: (field: string) => ({ ...versions.mine, [field]: joined(field) }),
    choose: (field: string, choice: FieldChoice) => setChoices({ ...choices, [field]: choice }),
    answer: (field: string, key: string, side: Side) =>
      setAnswers({ ...answers, [field]: { ...answers[field], [key]: side } }),
  };
}
export type Merging = ReturnType<typeof useMerging>;

/** What will be saved, in a sentence. */
export function mergeWords(
  { taken, together }: Pick<Merging, "taken" | "together">,
  labels: KindTexts["labels"],
  other: OtherSide,
): string {
  const names = (fields: string[]) => listOf(fields.map((field) => labels[field] ?? field));
  const parts = [
    taken.length > 0 && `${other.taken} en: ${names(taken)}`,
    together.length > 0 && `las dos listas juntas en: ${names(together)}`,
  ].filter(Boolean);
  if (parts.length === 0) return "Se guardará lo que usted escribió.";
  return `Se guardará lo que usted escribió, y ${parts.join("; y ")}.`;
}
