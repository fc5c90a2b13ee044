"use client";

import { type RefObject, useEffect } from "react";
import { takenOver } from "#components/ui/EarlyTyping";

type TextField = HTMLInputElement | HTMLTextAreaElement;
type Tell = () => void;

const say = (field: Element, event: string) =>
  field.dispatchEvent(new Event(event, { bubbles: true }));

/** The browser's own setter, which does not pass by React's. */
function put(field: Element, property: "value" | "checked", value: unknown): void {
  const prototype: object = Object.getPrototypeOf(field);
  Object.getOwnPropertyDescriptor(prototype, property)?.set?.call(field, value);
}

/** Tells React of a value that it did not see being typed: its own setter first, then the browser's. */
function ofText(field: TextField): Tell | undefined {
  const { value, defaultValue, selectionStart, selectionEnd } = field;
  if (value === defaultValue) return undefined;
  return () => {
    field.value = defaultValue;
    put(field, "value", value);
    say(field, "input");
    // React writes the text anew, which takes the caret to its end. Only fields of free text have one.
    if (selectionStart === null || field !== document.activeElement) return;
    queueMicrotask(() => field.setSelectionRange(selectionStart, selectionEnd));
  };
}

/** The same of what was checked. React listens to the click; one made here checks nothing by itself. */
function ofChoice(field: HTMLInputElement): Tell | undefined {
  const { checked, defaultChecked, type } = field;
  if (checked === defaultChecked || (type === "radio" && !checked)) return undefined;
  return () => {
    field.checked = defaultChecked;
    put(field, "checked", checked);
    say(field, "click");
  };
}

/** Only a list that came from the server says which option it had chosen. */
function ofList(list: HTMLSelectElement): Tell | undefined {
  const { value, options, selectedIndex } = list;
  const cameChosen = [...options].some((option) => option.defaultSelected);
  if (!cameChosen || options[selectedIndex]?.defaultSelected) return undefined;
  return () => {
    list.value = value;
    say(list, "change");
  };
}

function telling(field: Element): Tell | undefined {
  if (field instanceof HTMLSelectElement) return ofList(field);
  if (field instanceof HTMLTextAreaElement) return ofText(field);
  if (!(field instanceof HTMLInputElement) || field.type === "file") return undefined;
  return field.type === "radio" || field.type === "checkbox" ? ofChoice(field) : ofText(field);
}

/**
 * What was typed or chosen on a slow line before the scripts arrived, which React would put back to
 * what the server had sent at its next change: so all of it is read before any of it is told.
 */
export function useTypedEarly(form: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll("input, textarea, select") ?? [])];
    dispatchEvent(new Event(takenOver));
    const early = fields.map(telling).filter((tell) => tell !== undefined);
    for (const tell of early) tell();
  }, [form]);
}
