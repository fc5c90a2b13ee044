import { Tabs } from "#components/ui/Tabs";
import { batchesAddress, deskAddress, lexiconAddress } from "#lib/intake/address";

const places = [
  { href: deskAddress, label: "Un informe" },
  { href: batchesAddress, label: "Muchos informes" },
  { href: lexiconAddress, label: "Léxico" },
];

/** The three places of reading. */
export function IntakeTabs({ current }: { current: string }) {
  return (
    <Tabs
      label="Leer informes"
      tabs={places.map((place) => ({ ...place, current: place.href === current }))}
    />
  );
}
