import { registryAddress } from "#lib/registry/address";
import type { RegistryFilter, RegistrySection } from "#lib/registry/schema";

interface Props {
  section: RegistrySection;
  filter: RegistryFilter;
  /** The key of the page after this one. */
  next: string | null;
}

/** The neighbours of a page in an alphabetical list. */
export function RegistryPager({ section, filter, next }: Props) {
  if (!filter.after && !next) return null;
  return (
    <nav className="paginas" aria-label="Más resultados">
      {filter.after && (
        <a className="boton" href={registryAddress(section, { ...filter, after: null })}>
          Volver al principio
        </a>
      )}
      {next && (
        <a className="boton" href={registryAddress(section, { ...filter, after: next })} rel="next">
          Siguientes
        </a>
      )}
    </nav>
  );
}
