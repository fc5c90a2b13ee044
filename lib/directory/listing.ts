import { directoryAddress } from "#lib/directory/address";
import type { DirectoryRow, ListedPost } from "#lib/directory/queries/list";
import type { Appearance, DirectorySection } from "#lib/directory/schema";
import { countryName, organisationKind, termYears } from "#lib/directory/wording";
import { publicPath } from "#lib/editorial/address";
import { sentenceCase } from "#lib/editorial/wording";
import type { OrganisationPart } from "#lib/events/schema";
import { shortRange } from "#lib/platform/dates";
import { type Language, type Line, own, type Texts } from "#lib/platform/language";

function organisationLine(row: DirectoryRow, language: Language): Line {
  const { kind, country, place, aliases } = row;
  const abroad = country && country !== "PE" ? countryName(country, language) : "";
  const names = aliases.join(", ");
  return [
    kind ? organisationKind(kind, language.t) : "",
    place ? own(place) : abroad,
    names && language.t("directory.writtenToo", { names }),
  ];
}

/** "Gerente general · COOPAC Quillacoop · consta en 2009": the post, whose it is and when, so that none is taken for today's. */
function personLine(post: ListedPost | null, { t }: Language): Line {
  if (!post) return [];
  const { title, office, organisation, own: isOurs } = post;
  return [
    own(sentenceCase(title)),
    office && t("directory.officeOf", { name: office }),
    isOurs ? t("directory.played.own") : own(organisation),
    termYears(post, t),
  ];
}

/** A row of a list of the directory as it is shown. */
export function directoryItem(section: DirectorySection, row: DirectoryRow, language: Language) {
  const { kind, name, honorific, post } = row;
  return {
    href: directoryAddress(section, row),
    name: [honorific, name].filter(Boolean).join(" "),
    line: kind ? organisationLine(row, language) : personLine(post, language),
  };
}

/** An event as a page of the directory lists it: with the part that was played, or the role that was held then. */
export function appearanceItem(event: Appearance, { t, locale }: Language) {
  const { slug, title, startsOn, endsOn, place, parts, roles } = event;
  return {
    href: publicPath("event", slug),
    title,
    played: [...parts.map((part) => t(`directory.played.${part}`)), ...roles.map(own)],
    when: [shortRange(startsOn, endsOn, locale), own(place)],
  };
}

/** Events by year, in the order given: the newest year first. */
export function byYear(events: readonly Appearance[]): { year: string; events: Appearance[] }[] {
  const years = new Map<string, Appearance[]>();
  for (const event of events) {
    const year = event.startsOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, all]) => ({ year, events: all }));
}

interface Counts {
  total: number;
  counts: readonly { part: OrganisationPart; events: number }[];
}

/** "3 eventos: anfitriona en 2, visitada en 1." */
export function countsSentence({ total, counts }: Counts, t: Texts): string {
  const parts = counts.map(({ part, events }) =>
    t("directory.playedIn", { part: t(`directory.played.${part}`).toLowerCase(), events }),
  );
  return total === 0 ? "" : t("directory.counts", { total, parts: parts.join(", ") });
}
