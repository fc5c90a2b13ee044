import { filterLabels } from "#lib/history/labels";
import { canReadHistory } from "#lib/history/policy";
import { namedOrganisations, namedPeople, nobodyNamed } from "#lib/history/queries/named";
import type { HistoryFilter } from "#lib/history/schema";
import type { Actor } from "#lib/platform/actor";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** Everybody whom a typed name means: records of the directory, and spellings outside it. */
export interface Named {
  ids: string[];
  unregistered: string[];
  /** How each is written, in order. */
  names: string[];
}

/** A filter whose names were looked up for somebody who may read the history: what queries are asked with. */
export interface Scope {
  filter: HistoryFilter;
  today: CivilDate;
  /** The version of what is published; the same version gives the same figures. */
  version: string;
  placeName: string | null;
  organisations: Named | null;
  people: Named | null;
  /** One sentence for each filter that means nothing. */
  ignored: string[];
}

interface NamedRow {
  id: string | null;
  name: string;
  exact: boolean;
}

interface ScopeRow {
  version: string;
  placeName: string | null;
  lexemes: number;
  organisations: NamedRow[];
  people: NamedRow[];
}

function scopeQuery({ text, place, organisation, person }: HistoryFilter): Prisma.Sql {
  return Prisma.sql`SELECT
    (SELECT version::text FROM content_version) AS version,
    (SELECT full_name FROM place WHERE id = ${place}) AS "placeName",
    numnode(search_typed(${text ?? ""})) AS lexemes,
    (SELECT coalesce(json_agg(found ORDER BY name), '[]') FROM
      (${organisation ? namedOrganisations(organisation) : nobodyNamed}) AS found) AS organisations,
    (SELECT coalesce(json_agg(found ORDER BY name), '[]') FROM
      (${person ? namedPeople(person) : nobodyNamed}) AS found) AS people`;
}

/** Those written exactly as typed; if there are none, those whose name holds every word. */
function namedOf(rows: NamedRow[]): Named {
  const exact = rows.filter((row) => row.exact);
  const meant = exact.length > 0 ? exact : rows;
  const ids = meant.flatMap(({ id }) => id ?? []);
  const unregistered = meant.filter(({ id }) => id === null).map(({ name }) => name);
  return { ids, unregistered, names: [...new Set(meant.map(({ name }) => name))] };
}

/** Looks up what the filter names. Refuses with `forbidden`. */
export async function scopeOf(actor: Actor, filter: HistoryFilter): Promise<Scope> {
  ensure(canReadHistory(actor), "forbidden");
  const [row] = await db().$queryRaw<ScopeRow[]>(scopeQuery(filter));
  if (!row) throw new Error("the history's scope is one row");
  const isPlaceUnknown = filter.place !== null && row.placeName === null;
  const isTextEmpty = filter.text !== null && row.lexemes === 0;
  return {
    filter: {
      ...filter,
      place: isPlaceUnknown ? null : filter.place,
      text: isTextEmpty ? null : filter.text,
    },
    today: civilDateAt(),
    version: row.version,
    placeName: row.placeName,
    organisations: filter.organisation === null ? null : namedOf(row.organisations),
    people: filter.person === null ? null : namedOf(row.people),
    ignored: [
      isPlaceUnknown ? `${filterLabels.place}: no hay un lugar con el ubigeo ${filter.place}.` : "",
      isTextEmpty
        ? `${filterLabels.text}: «${filter.text}» solo tiene palabras que no se buscan, como artículos.`
        : "",
    ].filter(Boolean),
  };
}
