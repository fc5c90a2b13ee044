import type { ReactNode } from "react";
import { registryAddress } from "#lib/registry/address";
import { sectionLabels } from "#lib/registry/labels";
import { type RegistrySection, registrySections } from "#lib/registry/schema";

interface Props {
  current: RegistrySection;
  /** What may be done here: add a record. */
  action?: ReactNode;
}

/** The name of the directory and the way between its four lists. */
export function RegistryHeading({ current, action }: Props) {
  return (
    <>
      <div className="barra">
        <div>
          <h1>Directorio</h1>
          <p className="gris">Quién es quién en la memoria de la cooperativa.</p>
        </div>
        {action}
      </div>
      <nav className="pasos" aria-label="Partes del directorio">
        {registrySections.map((section) => (
          <a
            key={section}
            href={registryAddress(section)}
            aria-current={section === current ? "page" : undefined}
          >
            {sectionLabels[section]}
          </a>
        ))}
      </nav>
    </>
  );
}
