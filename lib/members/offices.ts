import type { RowFault } from "#lib/members/schema";
import { searchName } from "#lib/platform/search-name";

export interface KnownOffice {
  id: string;
  name: string;
}

/** The cooperative's offices as a list may name them. */
export interface Offices {
  byKey: Map<string, KnownOffice[]>;
  names: Map<string, string>;
}

/** The place in the name of an office: "Oficina de Juliaca", "AGENCIA JULIACA" and "Juliaca" are one. */
const officeKey = (name: string) =>
  searchName(name).replace(/^(agencia|oficina|sede|sucursal)( (de|del|en|la|las|los|el))* /, "");

export function officesOf(offices: readonly KnownOffice[]): Offices {
  const byKey = new Map<string, KnownOffice[]>();
  for (const office of offices) {
    const key = officeKey(office.name);
    byKey.set(key, [...(byKey.get(key) ?? []), office]);
  }
  return { byKey, names: new Map(offices.map(({ id, name }) => [id, name])) };
}

/** The office that a list names; of two of one place, the one with that very name. Null for none, or for either. */
export function officeOf(written: string, { byKey }: Offices): KnownOffice | null {
  const found = byKey.get(officeKey(written)) ?? [];
  if (found.length < 2) return found[0] ?? null;
  return found.find(({ name }) => searchName(name) === searchName(written)) ?? null;
}

const mostNamed = 12;

function known({ names }: Offices): string {
  const all = [...names.values()].sort((a, b) => a.localeCompare(b, "es"));
  if (all.length === 0) return "el directorio todavía no tiene ninguna";
  const rest = all.length > mostNamed ? ` y ${all.length - mostNamed} más` : "";
  return `están: ${all.slice(0, mostNamed).join(", ")}${rest}`;
}

/** That no office of the directory has the name that a row gives, and which there are. */
export function officeFault(written: string | null, offices: Offices): RowFault[] {
  if (!written || officeOf(written, offices)) return [];
  const sentence = `«${written}» no está entre las oficinas del directorio (${known(offices)}); agréguela allí o corrija el nombre`;
  return [{ column: "office", sentence }];
}
