import { FilterLinks } from "#components/ui/FilterLinks";
import { announcementTypeLabels } from "#lib/announcements/labels";
import type { AnnouncementType } from "#lib/announcements/schema";
import { withParams } from "#lib/editorial/address";

interface Props {
  current: AnnouncementType | null;
  counts: { type: AnnouncementType; count: number }[];
}

/** The list of announcements by kind: only those that have announcements. */
export function AnnouncementFilters({ current, counts }: Props) {
  const types = counts.map(({ type, count }) => ({
    href: withParams("/comunicados", { tipo: type }),
    label: `${announcementTypeLabels[type]} (${count.toLocaleString("en-US")})`,
    current: current === type,
  }));
  const any = { href: "/comunicados", label: "Todos", current: current === null };
  return (
    <div className="no-imprimir">
      <FilterLinks label="Tipo de comunicado" options={[any, ...types]} />
    </div>
  );
}
