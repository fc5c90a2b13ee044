"use client";

import { EntryComments } from "#components/comments/EntryComments";
import { useField } from "#components/editorial/form/FormContext";
import {
  RegistryCombobox,
  type RegistryComboboxProps,
} from "#components/registry/RegistryCombobox";
import type { LookupResult } from "#lib/registry/schema";

interface Props
  extends Pick<RegistryComboboxProps, "label" | "help" | "find" | "create" | "freeText"> {
  /** Where the content keeps the name and, beside it, the id in the directory. */
  namePath: string;
  idPath: string;
  /** What else the directory knows of what was chosen. */
  onChosen?(found: LookupResult): void;
}

/** A name of the content that may be linked to the directory. */
export function LookupEntry({ namePath, idPath, onChosen, ...shown }: Props) {
  const name = useField<string>(namePath);
  const id = useField<string | null>(idPath);
  return (
    <div id={name.id} className="campo con-comentario">
      <RegistryCombobox
        {...shown}
        value={{ id: id.value, name: name.value }}
        error={name.error ?? id.error}
        onChange={(value, found) => {
          name.set(value.name);
          id.set(value.id);
          if (found) onChosen?.(found);
        }}
      />
      <EntryComments path={namePath} label={shown.label} />
    </div>
  );
}
