"use client";

import type { ReactNode } from "react";
import { useMaybeComments } from "#components/comments/CommentsContext";
import { FieldComments } from "#components/comments/FieldComments";
import { useForm } from "#components/editorial/form/FormContext";
import { keyedField } from "#lib/comments/fields";

/** The comments of a field of the form, by the path that the form knows it by. */
export function EntryComments({ path, label }: { path: string; label: ReactNode }) {
  const commented = useMaybeComments() !== null;
  const { content } = useForm().state;
  if (!commented) return null;
  return <FieldComments field={keyedField(content, path)} label={label} />;
}
