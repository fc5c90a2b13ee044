import type { ReactNode } from "react";
import { Tocapu } from "#components/editorial/Tocapu";
import { EmptyState } from "#components/ui/EmptyState";
import { registryAddress } from "#lib/registry/address";
import type { RegistryFilter, RegistrySection } from "#lib/registry/schema";

interface Props {
  section: RegistrySection;
  filter: RegistryFilter;
  /** What the list says of itself while there is nothing at all. */
  nothing: string;
  /** What to do about it. */
  children: ReactNode;
}

/** A list of the directory without rows: because of the search, or because nothing is there yet. */
export function RegistryEmpty({ section, filter, nothing, children }: Props) {
  const searched = Boolean(filter.text || filter.kind);
  const all = (
    <a className="boton" href={registryAddress(section)}>
      Ver toda la lista
    </a>
  );
  return (
    <EmptyState
      sign={<Tocapu sign="reunion" large />}
      title={searched ? "Nada coincide con esta búsqueda" : nothing}
      action={searched || filter.after ? all : undefined}
    >
      {searched ? "Pruebe con menos letras o con otra manera de escribir el nombre." : children}
    </EmptyState>
  );
}
