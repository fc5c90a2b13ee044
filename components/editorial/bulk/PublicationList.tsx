import { BulkForm } from "#components/editorial/bulk/BulkForm";
import { EmptyResult } from "#components/editorial/desk/EmptyResult";
import { PublicationTable } from "#components/editorial/desk/PublicationTable";
import type { ListFilter } from "#lib/editorial/panelAddress";
import type { PanelItem } from "#lib/editorial/queries/panel";
import type { BulkAction } from "#lib/editorial/schema/bulk";

interface Props {
  items: PanelItem[];
  filter: ListFilter;
  /** What may be done with several of them. */
  actions: readonly BulkAction[];
}

/** A page of the panel's list, of which several can be chosen; or why it is empty. */
export function PublicationList({ items, filter, actions }: Props) {
  if (items.length === 0) return <EmptyResult filter={filter} />;
  return (
    <BulkForm actions={actions}>
      <PublicationTable
        items={items}
        caption="De lo último que se trabajó a lo más antiguo."
        choosable={actions.length > 0}
      />
    </BulkForm>
  );
}
