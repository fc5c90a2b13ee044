import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { Pager } from "#components/ui/Pager";
import { listAddress } from "#lib/announcements/address";
import { announcementItem } from "#lib/announcements/listing";
import type { AnnouncementFilter, AnnouncementListItem } from "#lib/announcements/queries";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  items: AnnouncementListItem[];
  next: string | null;
  filter: AnnouncementFilter;
  today: CivilDate;
}

/** A page of the portal's announcements, with the way to those that no longer hold, or back. */
export function AnnouncementList({ items, next, filter, today }: Props) {
  const { expired } = filter;
  const address = (change: Partial<AnnouncementFilter>) => listAddress({ ...filter, ...change });
  const none = expired ? "Aún no hay comunicados publicados" : "No hay comunicados vigentes";
  const every = { href: address({ type: null, after: null }), label: "Ver todos los comunicados" };
  return (
    <div className="seccion">
      {items.length === 0 ? (
        <EmptyList title={none} all={filter.type && every} />
      ) : (
        <PublicationList items={items.map((item) => announcementItem(item, today))} />
      )}
      <Pager
        newer={filter.after && address({ after: null })}
        older={next && address({ after: next })}
      />
      <p className="mt-6 no-imprimir">
        <a className="enlace" href={address({ expired: !expired, after: null })}>
          {expired ? "Ver solo los vigentes" : "Ver también los vencidos"}
        </a>
      </p>
    </div>
  );
}
