import type { Metadata } from "next";
import { AccountWay } from "#components/accounts/AccountWay";
import { OwnViews } from "#components/announcements/OwnViews";
import { PublicationList } from "#components/editorial/PublicationRow";
import { PortalFrame } from "#components/site/PortalFrame";
import { PortalPager } from "#components/site/PortalPager";
import { ownListAddress, readOwnListAddress } from "#lib/announcements/address";
import { ownItem } from "#lib/announcements/listing";
import { canReadOwnAnnouncements } from "#lib/announcements/policy";
import { ownAnnouncements, pendingCount } from "#lib/announcements/queries/own";
import type { SearchParams } from "#lib/editorial/panelAddress";
import { civilDateAt } from "#lib/platform/clock";
import { currentLanguage, pageActor, pathHere } from "#lib/platform/page";
import { ownSearchPath } from "#lib/search/address";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.doors.own.title") };
}

export default async function OwnAnnouncementsPage(props: { searchParams: Promise<SearchParams> }) {
  const { view, after } = readOwnListAddress(await props.searchParams);
  const actor = await pageActor(canReadOwnAnnouncements, ownListAddress(view, after));
  const today = civilDateAt();
  const [identity, { items, next }, pending, language, searchHere] = await Promise.all([
    siteIdentity(),
    ownAnnouncements(actor, { view, after, today }),
    pendingCount(actor, today),
    currentLanguage(),
    pathHere(ownSearchPath),
  ]);
  const { t } = language;
  return (
    <PortalFrame identity={identity} current={null}>
      <AccountWay />
      <header className="entrada">
        <h1>{t("account.doors.own.title")}</h1>
        <p className="chico gris">
          {t("account.signedIn", { name: actor.name })}{" "}
          <a href={searchHere}>{t("account.own.search")}</a>
        </p>
      </header>
      <OwnViews current={view} pending={pending} />
      <div className="seccion">
        {items.length === 0 ? (
          <p>{t(`account.own.none.${view}`)}</p>
        ) : (
          <PublicationList items={items.map((item) => ownItem(item, today, language))} />
        )}
        <PortalPager
          newer={after && ownListAddress(view)}
          older={next && ownListAddress(view, next)}
        />
      </div>
    </PortalFrame>
  );
}
