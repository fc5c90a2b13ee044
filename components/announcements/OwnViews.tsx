import { useLanguage } from "#components/site/useLanguage";
import { FilterLinks } from "#components/ui/FilterLinks";
import { type OwnView, ownListAddress, ownViews } from "#lib/announcements/address";

/** One's own announcements: those in force, those that wait for "he leído", those that have expired. */
export function OwnViews({ current, pending }: { current: OwnView; pending: number }) {
  const { t, path } = useLanguage();
  const labelOf = (view: OwnView) => {
    const label = t(`account.own.view.${view}`);
    return view === "pending" ? t("site.labelCount", { label, count: pending }) : label;
  };
  const options = ownViews.map((view) => ({
    href: path(ownListAddress(view)),
    label: labelOf(view),
    current: view === current,
  }));
  return (
    <div className="no-imprimir">
      <FilterLinks label={t("account.own.views")} options={options} />
    </div>
  );
}
