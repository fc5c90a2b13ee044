import type { AnnouncementArticle } from "#lib/announcements/article";
import { directoryPath, directoryPaths } from "#lib/directory/address";
import type { DirectorySection } from "#lib/directory/schema";
import { publicPath } from "#lib/editorial/address";
import type { Proof } from "#lib/editorial/proof";
import type { KindName } from "#lib/editorial/schema";
import type { EventArticle } from "#lib/events/article";
import { cardAddress } from "#lib/feeds/address";
import { spanish } from "#lib/platform/spanish";
import type { SiteIdentity } from "#lib/settings/schema";
import { briefOrganisation, eventData, newsData, wayData } from "#lib/sharing/structured";
import { absolute } from "./answers";

interface At {
  slug: string;
  identity: SiteIdentity;
}

interface Crumb {
  label: string;
  href: string;
}

type Section = "eventos" | "comunicados";

const home = { label: spanish.t("site.home"), href: "/" };
const sectionOf = (section: Section) => ({
  label: spanish.t(`sections.${section}`),
  href: `/${section}`,
});

function shown(kind: KindName, { slug, identity }: At) {
  return {
    url: absolute(publicPath(kind, slug)),
    image: absolute(cardAddress(kind, slug)),
    cooperative: briefOrganisation(identity, absolute),
  };
}

const wayTo = (section: Section, label: string) =>
  wayData([home, sectionOf(section), { label }], absolute);

/** What the page of an event tells search engines: the event and the way to it. */
export function eventThings(article: EventArticle, at: At) {
  return [eventData(article, shown("event", at)), wayTo("eventos", article.title)];
}

/** What the page of an announcement tells them. */
export function newsThings(
  { article, proof }: { article: AnnouncementArticle; proof: Proof },
  at: At,
) {
  return [newsData(article, proof, shown("announcement", at)), wayTo("comunicados", article.title)];
}

/** The way to a page of a section that is no publication. */
export const pageWay = (steps: readonly Crumb[], label: string) =>
  wayData([home, ...steps, { label }], absolute);

/** The way to a list of the directory, or to one of whom it holds. */
export function directoryWay(section: DirectorySection, name: string | null = null) {
  const label = spanish.t(`directory.sections.${section}`);
  const directory = { label: spanish.t("sections.directorio"), href: directoryPath };
  if (name === null) return pageWay([directory], label);
  return pageWay([directory, { label, href: directoryPaths[section] }], name);
}

/** The way to a page right behind the portada. */
export const sectionWay = (label: string) => pageWay([], label);
