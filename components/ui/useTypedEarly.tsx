"use client";

import { type RefObject, useEffect } from "react";

type TextField = HTMLInputElement | HTMLTextAreaElement;

function prototypeOf(field: TextField) {
  return field instanceof HTMLTextAreaElement
    ? HTMLTextAreaElement.prototype
    : HTMLInputElement.prototype;
}

/** Tells React of a value that it did not see being typed: its own setter first, then the browser's. */
function tell(field: TextField): void {
  const typed = field.value;
  field.value = field.defaultValue;
  Object.getOwnPropertyDescriptor(prototypeOf(field), "value")?.set?.call(field, typed);
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const texts = "input:not([type=radio], [type=checkbox], [type=file]), textarea";

/**
 * What was typed on a slow line before the scripts arrived, which React would put back to what the
 * server had sent at its next change.
 */
export function useTypedEarly(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    for (const field of form.current?.querySelectorAll<TextField>(texts) ?? []) {
      if (field.value !== field.defaultValue) tell(field);
    }
  }, [form]);
}
