"use client";

import { useId } from "react";
import { OfferList, optionId } from "#components/registry/OfferList";
import { announcement, notice } from "#components/registry/offers";
import type { Create } from "#components/registry/useAdding";
import { useCombobox } from "#components/registry/useCombobox";
import type { Find } from "#components/registry/useLookup";
import { type ControlProps, Field } from "#components/ui/Field";
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
  create?: Create;
  error?: string | undefined;
  /** False where only what is in the directory will do: says so while nothing is chosen. */
  freeText?: boolean;
  /** Where it looks, with its article: "las publicaciones". */
  place?: string;
}

type Combobox = ReturnType<typeof useCombobox>;

function linkWords({ id, name }: RegistryValue, freeText: boolean, place?: string): string {
  if (id) return place ? "Elegido de la lista." : "Está en el directorio.";
  if (!name.trim()) return "";
  return freeText ? "No está en el directorio." : "Elija una opción de la lista.";
}

interface EntryProps {
  box: Combobox;
  listId: string;
  linkId: string;
  value: string;
  control: ControlProps;
}

function Entry({ box, listId, linkId, value, control }: EntryProps) {
  const said = [control["aria-describedby"], linkId].filter(Boolean).join(" ");
  return (
    <input
      {...control}
      aria-describedby={said}
      type="text"
      role="combobox"
      autoComplete="off"
      spellCheck={false}
      aria-autocomplete="list"
      aria-expanded={box.open && box.offers.length > 0}
      aria-controls={listId}
      aria-activedescendant={box.active >= 0 ? optionId(listId, box.active) : undefined}
      aria-busy={box.adding.adding}
      value={value}
      onChange={(event) => box.type(event.target.value)}
      onKeyDown={box.press}
      onBlur={box.close}
    />
  );
}

/**
 * A field that finds organisations, people, projects, places or offices of the directory while one
 * types, takes free text, and can add what is not there. Follows the ARIA pattern of a combobox with
 * a list popup and manual selection.
 */
export function RegistryCombobox(props: RegistryComboboxProps) {
  const { label, help, value, error, freeText = true, place } = props;
  const id = useId();
  const box = useCombobox(props);
  const [listId, linkId] = [`${id}-lista`, `${id}-enlace`];
  const { adding, problem } = box.adding;
  return (
    <div className="campo">
      <Field id={id} label={label} help={help} error={problem || error}>
        {(control) => (
          <div className="relative">
            <Entry box={box} listId={listId} linkId={linkId} value={value.name} control={control} />
            <OfferList
              id={listId}
              label={label}
              typed={value.name}
              open={box.open}
              notice={notice(box.lookup, freeText, place)}
              offers={box.offers}
              active={box.active}
              onChoose={box.choose}
            />
          </div>
        )}
      </Field>
      <p className="ayuda" id={linkId}>
        {adding ? "Agregando al directorio…" : linkWords(value, freeText, place)}
      </p>
      <p className="oculto" role="status">
        {box.open ? announcement(box.lookup, freeText, place) : ""}
      </p>
    </div>
  );
}
