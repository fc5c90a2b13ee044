import { EmptyList } from "#components/editorial/EmptyList";
import { PublicationList } from "#components/editorial/PublicationRow";
import { PortalPager } from "#components/site/PortalPager";
import { useLanguage } from "#components/site/useLanguage";
import { listAddress } from "#lib/announcements/address";
import { announcementItem } from "#lib/announcements/listing";
import type { AnnouncementFilter, AnnouncementListItem } from "#lib/announcements/queries";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  items: AnnouncementListItem[];
  next: string | null;
  filter: AnnouncementFilter;
  today: CivilDate;
  /** Whether there are any that no longer hold. */
  isAnyExpired: boolean;
}

/** A page of the portal's announcements, with the way to those that no longer hold, or back. */
export function AnnouncementList({ items, next, filter, today, isAnyExpired }: Props) {
  const language = useLanguage();
  const { t, path } = language;
  const { expired } = filter;
  const address = (change: Partial<AnnouncementFilter>) => listAddress({ ...filter, ...change });
  const none = t(expired ? "announcements.none" : "announcements.noneCurrent");
  const every = { href: address({ type: null, after: null }), label: t("announcements.seeAll") };
  return (
    <div className="seccion">
      {items.length === 0 ? (
        <EmptyList title={none} all={filter.type && every} />
      ) : (
        <PublicationList items={items.map((item) => announcementItem(item, today, language))} />
      )}
      <PortalPager
        newer={filter.after && address({ after: null })}
        older={next && address({ after: next })}
      />
      {(expired || isAnyExpired) && (
        <p className="mt-6 no-imprimir">
          <a className="enlace" href={path(address({ expired: !expired, after: null }))}>
            {t(expired ? "announcements.onlyCurrent" : "announcements.alsoExpired")}
          </a>
        </p>
      )}
    </div>
  );
}
