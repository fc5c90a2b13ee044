import { reservedFor } from "#lib/announcements/wording";
import { organisationKind } from "#lib/directory/wording";
import { readerPath } from "#lib/editorial/address";
import type { SignName } from "#lib/editorial/tocapu";
import { typeLabel } from "#lib/kind-labels";
import { shortRange } from "#lib/platform/dates";
import type { Language, Line, Texts } from "#lib/platform/language";
import type { OrganisationKind } from "#lib/registry/schema";
import { namedAddress, searchAddress } from "#lib/search/address";
import type { Piece } from "#lib/search/highlight";
import {
  type FacetName,
  type Facets,
  type FacetValue,
  type FoundKind,
  type FoundName,
  type FoundPublication,
  facetNames,
  type SearchFilter,
} from "#lib/search/schema";

/** A result as a list shows it; the first line is already written out. */
export interface ResultItem {
  href: string;
  sign: SignName;
  line: Line;
  title: Piece[];
  excerpt: Piece[];
  /** Whether the excerpt is from what the cooperative wrote. */
  isOwn: boolean;
}

function publicationItem(found: FoundPublication, { t, locale }: Language): ResultItem {
  const { kind, audience, type, slug, title, excerpt, day, endsOn, expired } = found;
  const days = kind === "page" ? "" : shortRange(day, endsOn, locale);
  const label = typeLabel(type, t) || t(`search.oneKind.${kind}`);
  return {
    href: readerPath(kind, slug, { audience }),
    sign: (kind === "page" ? "documento" : type) as SignName,
    line: [label, reservedFor({ audience }, t), days, expired ? t("search.expired") : ""],
    ...{ title, excerpt, isOwn: true },
  };
}

function nameItem(found: FoundName, { t }: Language): ResultItem {
  const { kind, id, name, organisationKind: sort, aliases, publications } = found;
  const names = aliases.join(", ");
  const also = names ? `${t("search.writtenToo", { names })} ` : "";
  const many = t(publications >= 100 ? "search.standsInMany" : "search.standsIn", {
    count: publications,
  });
  return {
    href: namedAddress({ kind, id, name: name.map(({ text }) => text).join("") }),
    sign: "ayni",
    line: [t(`search.oneKind.${kind}`), sort ? organisationKind(sort as OrganisationKind, t) : ""],
    title: name,
    excerpt: [{ text: `${also}${many}`, marked: false }],
    isOwn: false,
  };
}

const publicationsFirst = 2;

/** The results in the order of the list: the directory's names follow the likeliest publications. */
export function resultItems(
  items: FoundPublication[],
  names: FoundName[],
  language: Language,
): ResultItem[] {
  const rows = items.map((item) => publicationItem(item, language));
  return [
    ...rows.slice(0, publicationsFirst),
    ...names.map((name) => nameItem(name, language)),
    ...rows.slice(publicationsFirst),
  ];
}

/** A choice of a facet: chosen, its link takes it away. */
export interface FacetLink {
  href: string;
  label: string;
  count: string;
  chosen: boolean;
}

function valueLabel(name: FacetName, { value, label }: FacetValue, t: Texts): string {
  if (name === "kind") return t(`search.kinds.${value as FoundKind}`);
  return name === "type" ? typeLabel(value, t) || value : label || value;
}

interface FoundFacets {
  facets: Facets;
  total: number;
  isMore: boolean;
}

/**
 * The facets that tell results apart, each with its choices. When more was found than is counted, each
 * count is the least that there is.
 */
export function facetLinks(filter: SearchFilter, found: FoundFacets, t: Texts) {
  const { facets, total, isMore } = found;
  const all = facetNames.map((name) => {
    const chosen = filter[name] === null ? null : String(filter[name]);
    const links = facets[name].map((one): FacetLink => {
      const value = name === "year" ? Number(one.value) : one.value;
      const isChosen = one.value === chosen;
      return {
        href: searchAddress({ ...filter, after: null, [name]: isChosen ? null : value }),
        label: valueLabel(name, one, t),
        count: `${t("site.number", { count: one.count })}${isMore ? "+" : ""}`,
        chosen: isChosen,
      };
    });
    const own = chosen === null ? links : links.filter((link) => link.chosen);
    const tells = links.length > 1 && facets[name].some(({ count }) => isMore || count < total);
    return { name, label: t(`search.facets.${name}`), links: own, shown: chosen !== null || tells };
  });
  return all.filter(({ shown }) => shown);
}
export type FacetGroup = ReturnType<typeof facetLinks>[number];

interface Counted {
  total: number;
  names: unknown[];
  isMore: boolean;
}

/** "4 resultados para «quillacop»", "Más de 1,000 resultados" */
export function resultsTitle({ total, names, isMore }: Counted, text: string, t: Texts): string {
  const count = isMore ? total : total + names.length;
  const what = t(isMore ? "search.moreThan" : "search.count", { count });
  return text ? t("search.resultsFor", { what, text }) : what;
}
