import { FilterLinks } from "#components/ui/FilterLinks";
import { type OwnView, ownListAddress, ownViews } from "#lib/announcements/address";
import { ownViewLabels } from "#lib/announcements/labels";

/** One's own announcements: those in force, those that wait for "he leído", those that have expired. */
export function OwnViews({ current, pending }: { current: OwnView; pending: number }) {
  const options = ownViews.map((view) => ({
    href: ownListAddress(view),
    label: view === "pending" ? `${ownViewLabels[view]} (${pending})` : ownViewLabels[view],
    current: view === current,
  }));
  return (
    <div className="no-imprimir">
      <FilterLinks label="Ver" options={options} />
    </div>
  );
}
