import type { ReactNode } from "react";
import { AppearanceList } from "#components/registry/AppearanceList";
import { RegistryStory } from "#components/registry/RegistryStory";
import { Breadcrumbs } from "#components/ui/Breadcrumbs";
import { registryAddress } from "#lib/registry/address";
import { sectionLabels } from "#lib/registry/labels";
import type { Appearance } from "#lib/registry/queries/appearances";
import type { RegistrySection } from "#lib/registry/schema";
import type { RegistryEntry } from "#lib/registry/story";

interface Props {
  section: RegistrySection;
  title: string;
  /** The line below the title. */
  line?: string | undefined;
  /** What is known about a record that exists; null while it is being added. */
  known: { events: Appearance[]; entries: RegistryEntry[] } | null;
  children: ReactNode;
}

/** The page of one record: where one is, its name, its sheets, and beside them where it appears. */
export function RecordPage({ section, title, line, known, children }: Props) {
  return (
    <>
      <Breadcrumbs
        items={[
          { label: "Directorio", href: registryAddress("organisations") },
          { label: sectionLabels[section], href: registryAddress(section) },
        ]}
      />
      <div className="barra">
        <div>
          <h1>{title}</h1>
          {line && <p className="gris">{line}</p>}
        </div>
      </div>
      <div className="tablero">
        <div>{children}</div>
        {known && (
          <aside>
            <AppearanceList events={known.events} />
            <RegistryStory entries={known.entries} />
          </aside>
        )}
      </div>
    </>
  );
}
