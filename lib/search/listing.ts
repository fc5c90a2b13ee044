import { audienceLabels } from "#lib/announcements/labels";
import { readerPath } from "#lib/editorial/address";
import type { SignName } from "#lib/editorial/tocapu";
import { typeLabels } from "#lib/kind-labels";
import { counted, shortRange } from "#lib/platform/dates";
import { organisationKindLabels } from "#lib/registry/labels";
import type { OrganisationKind } from "#lib/registry/schema";
import { namedAddress, searchAddress } from "#lib/search/address";
import type { Piece } from "#lib/search/highlight";
import { facetLabels, foundKindLabels, foundKindOneLabels } from "#lib/search/labels";
import type {
  FacetName,
  Facets,
  FacetValue,
  FoundKind,
  FoundName,
  FoundPublication,
  SearchFilter,
} from "#lib/search/schema";

/** A result as a list shows it; the first line is already written out. */
export interface ResultItem {
  href: string;
  sign: SignName;
  line: string;
  title: Piece[];
  excerpt: Piece[];
}

function publicationItem(found: FoundPublication): ResultItem {
  const { kind, audience, type, slug, title, excerpt, day, endsOn, expired } = found;
  const label = typeLabels[type] ?? foundKindOneLabels[kind];
  const reserved = audience === "public" ? "" : audienceLabels[audience];
  const days = kind === "page" ? "" : shortRange(day, endsOn);
  const line = [label, reserved, days, expired ? "Ya no rige" : ""];
  const sign = (kind === "page" ? "documento" : type) as SignName;
  return {
    href: readerPath(kind, slug, { audience }),
    sign,
    line: line.filter(Boolean).join(" · "),
    title,
    excerpt,
  };
}

function nameItem(found: FoundName): ResultItem {
  const { kind, id, name, organisationKind, aliases, publications } = found;
  const sort = organisationKindLabels[organisationKind as OrganisationKind];
  const also = aliases.length > 0 ? `También escrita ${aliases.join(", ")}. ` : "";
  const many =
    publications >= 100
      ? "100 publicaciones o más"
      : counted(publications, "publicación", "publicaciones");
  return {
    href: namedAddress({ kind, id, name: name.map(({ text }) => text).join("") }),
    sign: "ayni",
    line: [foundKindOneLabels[kind], sort].filter(Boolean).join(" · "),
    title: name,
    excerpt: [{ text: `${also}Aparece en ${many}.`, marked: false }],
  };
}

const publicationsFirst = 2;

/** The results in the order of the list: the directory's names follow the likeliest publications. */
export function resultItems(items: FoundPublication[], names: FoundName[]): ResultItem[] {
  const rows = items.map(publicationItem);
  return [
    ...rows.slice(0, publicationsFirst),
    ...names.map(nameItem),
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

function valueLabel(name: FacetName, { value, label }: FacetValue): string {
  if (name === "kind") return foundKindLabels[value as FoundKind];
  return name === "type" ? (typeLabels[value] ?? value) : label || value;
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
export function facetLinks(filter: SearchFilter, found: FoundFacets) {
  const { facets, total, isMore } = found;
  const names = Object.keys(facetLabels) as FacetName[];
  const all = names.map((name) => {
    const chosen = filter[name] === null ? null : String(filter[name]);
    const links = facets[name].map((one): FacetLink => {
      const value = name === "year" ? Number(one.value) : one.value;
      const isChosen = one.value === chosen;
      return {
        href: searchAddress({ ...filter, after: null, [name]: isChosen ? null : value }),
        label: valueLabel(name, one),
        count: `${one.count.toLocaleString("en-US")}${isMore ? "+" : ""}`,
        chosen: isChosen,
      };
    });
    const own = chosen === null ? links : links.filter((link) => link.chosen);
    const tells = links.length > 1 && facets[name].some(({ count }) => isMore || count < total);
    return { name, label: facetLabels[name], links: own, shown: chosen !== null || tells };
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
export function resultsTitle({ total, names, isMore }: Counted, text: string): string {
  const about = text ? ` para «${text}»` : "";
  if (isMore) return `Más de ${total.toLocaleString("en-US")} resultados${about}`;
  return `${counted(total + names.length, "resultado", "resultados")}${about}`;
}
