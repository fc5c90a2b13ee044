import { FilterLinks } from "#components/ui/FilterLinks";
import { listAddress } from "#lib/announcements/address";
import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";

interface Props {
  current: AnnouncementType | null;
  counts: { type: AnnouncementType; count: number }[];
  /** Those that no longer hold are in the list too. */
  expired: boolean;
}

/** The list of announcements by kind: only those that have announcements. */
export function AnnouncementFilters({ current, counts, expired }: Props) {
  const types = counts.map(({ type, count }) => ({
    href: listAddress({ type, expired }),
    label: `${announcementTypeLabels[type]} (${count.toLocaleString("en-US")})`,
    current: current === type,
  }));
  const all = listAddress({ type: null, expired });
  const any = { href: all, label: "Todos", current: current === null };
  return (
    <div className="no-imprimir">
      <FilterLinks label="Tipo de comunicado" options={[any, ...types]} />
    </div>
  );
}
