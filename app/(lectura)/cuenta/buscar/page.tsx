import type { Metadata } from "next";
import { AccountWay } from "#components/accounts/AccountWay";
import { SearchBox } from "#components/search/SearchBox";
import { SearchOutcome } from "#components/search/SearchOutcome";
import { PortalFrame } from "#components/site/PortalFrame";
import { canReadOwnAnnouncements } from "#lib/announcements/policy";
import { currentLanguage, pageActor } from "#lib/platform/page";
import {
  ownSearchPath,
  readSearchAddress,
  type SearchParams,
  searchAddress,
} from "#lib/search/address";
import { searchOwn } from "#lib/search/queries/own";
import { siteIdentity } from "#lib/settings/queries";

export async function generateMetadata(): Promise<Metadata> {
  const { t } = await currentLanguage();
  return { title: t("account.own.search") };
}

interface Props {
  searchParams: Promise<SearchParams>;
}

export default async function OwnSearchPage({ searchParams }: Props) {
  const filter = { ...readSearchAddress(await searchParams), own: true };
  const actor = await pageActor(canReadOwnAnnouncements, searchAddress(filter));
  const [identity, answer, { t }] = await Promise.all([
    siteIdentity(),
    searchOwn(actor, filter),
    currentLanguage(),
  ]);
  return (
    <PortalFrame identity={identity} current={null}>
      <AccountWay />
      <header className="entrada">
        <h1>{t("account.own.search")}</h1>
        <p className="chico gris">
          {t("account.own.searchLead")} {t("account.signedIn", { name: actor.name })}
        </p>
      </header>
      <div className="busqueda">
        <SearchBox
          label={t("account.doors.search.title")}
          text={filter.text}
          path={ownSearchPath}
        />
      </div>
      <SearchOutcome filter={filter} answer={answer} />
    </PortalFrame>
  );
}
