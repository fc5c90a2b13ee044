"use client";

import { useId } from "react";
import { OfferList, optionId } from "#components/registry/OfferList";
import { announcement, notice } from "#components/registry/offers";
import { useCombobox } from "#components/registry/useCombobox";
import type { Find } from "#components/registry/useLookup";
import type { ActionResult } from "#lib/platform/action";
import type { LookupResult } from "#lib/registry/schema";

/** A name, and what it names in the directory; without an id it is only text. */
export interface RegistryValue {
  id: string | null;
  name: string;
}

export interface RegistryComboboxProps {
  label: string;
  help?: string;
  value: RegistryValue;
  /** `detail` comes with a choice from the list, not with typing. */
  onChange(value: RegistryValue, detail?: LookupResult): void;
  find: Find;
  /** Adds what was typed to the directory. Without it, adding is not offered. */
  create?(name: string): Promise<ActionResult<LookupResult>>;
  error?: string;
  /** False where only what is in the directory will do: says so while nothing is chosen. */
  freeText?: boolean;
}

function linkWords({ id, name }: RegistryValue, freeText: boolean): string {
  if (id) return "Enlazado con el directorio.";
  if (!name.trim()) return "";
  return freeText ? "Escrito sin enlace al directorio." : "Elija una opción de la lista.";
}

/**
 * A field that finds organisations, people, projects, places or offices of the directory while one
 * types, takes free text, and can add what is not there. Follows the ARIA pattern of a combobox with
 * a list popup and manual selection.
 */
export function RegistryCombobox(props: RegistryComboboxProps) {
  const { label, help, value, error, freeText = true } = props;
  const id = useId();
  const box = useCombobox(props);
  const problem = box.problem || error;
  const link = box.adding ? "Agregando al directorio…" : linkWords(value, freeText);
  const said = [help && `${id}-help`, link && `${id}-link`, problem && `${id}-error`];
  return (
    <div className={problem ? "campo con-error" : "campo"}>
      <label htmlFor={id}>{label}</label>
      {help && (
        <span className="ayuda" id={`${id}-help`}>
          {help}
        </span>
      )}
      <div className="relative">
        <input
          id={id}
          type="text"
          role="combobox"
          autoComplete="off"
          spellCheck={false}
          aria-autocomplete="list"
          aria-expanded={box.open && box.offers.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={box.active >= 0 ? optionId(`${id}-list`, box.active) : undefined}
          aria-describedby={said.filter(Boolean).join(" ") || undefined}
          aria-invalid={problem ? true : undefined}
          aria-busy={box.adding}
          value={value.name}
          onChange={(event) => box.type(event.target.value)}
          onKeyDown={box.press}
          onBlur={box.close}
        />
        <OfferList
          id={`${id}-list`}
          label={label}
          typed={value.name}
          open={box.open}
          notice={notice(box.lookup)}
          offers={box.offers}
          active={box.active}
          onChoose={box.choose}
        />
      </div>
      <p className="oculto" role="status">
        {box.open ? announcement(box.lookup) : ""}
      </p>
      {link && (
        <p className="ayuda" id={`${id}-link`}>
          {link}
        </p>
      )}
      {problem && (
        <p className="error" id={`${id}-error`}>
          {problem}
        </p>
      )}
    </div>
  );
}
