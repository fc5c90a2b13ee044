import { useLanguage } from "#components/site/useLanguage";
import { FilterLinks } from "#components/ui/FilterLinks";
import { listAddress } from "#lib/announcements/address";
import type { AnnouncementType } from "#lib/announcements/schema";

interface Props {
  current: AnnouncementType | null;
  counts: { type: AnnouncementType; count: number }[];
  /** Those that no longer hold are in the list too. */
  expired: boolean;
}

/** The list of announcements by kind: only those that have announcements. */
export function AnnouncementFilters({ current, counts, expired }: Props) {
  const { t, path } = useLanguage();
  const types = counts.map(({ type, count }) => ({
    href: path(listAddress({ type, expired })),
    label: t("site.labelCount", { label: t(`types.${type}`), count }),
    current: current === type,
  }));
  const all = path(listAddress({ type: null, expired }));
  const any = { href: all, label: t("site.all"), current: current === null };
  return (
    <div className="no-imprimir">
      <FilterLinks label={t("announcements.type")} options={[any, ...types]} />
    </div>
  );
}
