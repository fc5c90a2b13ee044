import type { Metadata } from "next";
import { SearchBox } from "#components/search/SearchBox";
import { SearchOutcome } from "#components/search/SearchOutcome";
import { PortalFrame } from "#components/site/PortalFrame";
import { currentLanguage } from "#lib/platform/page";
import { readSearchAddress, type SearchParams } from "#lib/search/address";
import { search } from "#lib/search/queries/search";
import { siteIdentity } from "#lib/settings/queries";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ name }, { t }] = await Promise.all([siteIdentity(), currentLanguage()]);
  const { text } = readSearchAddress(await searchParams);
  const what = text ? t("search.titleFor", { text }) : t("search.go");
  const seen = { title: `${what} · ${name}`, description: t("search.description") };
  return { ...seen, robots: { index: false, follow: true } };
}

export default async function SearchPage({ searchParams }: Props) {
  const filter = readSearchAddress(await searchParams);
  const [identity, { t }, answer] = await Promise.all([
    siteIdentity(),
    currentLanguage(),
    search({ ...filter, audiences: ["public"] }),
  ]);
  return (
    <PortalFrame identity={identity} current="buscar">
      <h1 className="oculto">{t("search.portal")}</h1>
      <div className="busqueda">
        <SearchBox label={t("search.portal")} text={filter.text} />
      </div>
      <SearchOutcome filter={filter} answer={answer} />
    </PortalFrame>
  );
}
