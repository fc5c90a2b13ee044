"use client";

import { createContext, type Dispatch, type ReactNode, useContext, useEffect } from "react";
import { focusAsked } from "#components/editorial/form/focusField";
import { fieldId, type Path, valueAt } from "#lib/editorial/form/paths";
import type { FormEvent, FormState, Row } from "#lib/editorial/form/reducer";

interface Form {
  state: FormState;
  /** What publishing will not accept of what was left written, by path; saving is not refused for it. */
  faults: Readonly<Record<Path, string>>;
  dispatch: Dispatch<FormEvent>;
}

const FormContext = createContext<Form | null>(null);

/** Gives the fields inside it the content that they write, and the keyboard to the one asked for. */
export function FormProvider({ value, children }: { value: Form; children: ReactNode }) {
  useEffect(focusAsked, []);
  return <FormContext value={value}>{children}</FormContext>;
}

export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error("a field needs a FormProvider around it");
  return form;
}

/** The one way in which a field is tied to the content: by its path. */
export function useField<Value>(path: Path) {
  const { state, faults, dispatch } = useForm();
  return {
    id: fieldId(path),
    value: valueAt(state.content, path) as Value,
    error: state.errors[path] ?? faults[path],
    set: (value: Value) => dispatch({ type: "changed", path, value }),
  };
}

/** The one way in which a list is tied to the content. */
export function useRows<R extends Row>(path: Path) {
  const { state, dispatch } = useForm();
  const { removed, errors, undo } = state;
  const last = undo.at(-1);
  return {
    id: fieldId(path),
    rows: valueAt(state.content, path) as R[],
    error: errors[path],
    /** The row that was just taken out of this list. */
    removed: removed?.path === path ? removed : null,
    /** The key of the row that was just moved in this list. */
    movedKey: last?.type === "moveBack" && last.path === path ? last.key : null,
    undo: () => dispatch({ type: "undone" }),
    hasError: (index: number) =>
      Object.keys(errors).some((key) => key.startsWith(`${path}.${index}.`)),
    add: (row: R) => dispatch({ type: "rowAdded", path, row }),
    remove: (index: number) => dispatch({ type: "rowRemoved", path, index }),
    move: (index: number, by: 1 | -1) => dispatch({ type: "rowMoved", path, index, by }),
    restore: () => dispatch({ type: "rowRestored" }),
  };
}
