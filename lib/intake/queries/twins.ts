import type { Judged, LikelyTwin, Proposal } from "#lib/intake/proposals/shape";
import { toDateColumn } from "#lib/platform/clock";
import { db, Prisma } from "#lib/platform/db";
import { searchName } from "#lib/platform/search-name";

/** What tells an event from others: its days, its title and the place as written. */
export interface EventFacts {
  startsOn: string;
  endsOn: string;
  title: string;
  places: readonly string[];
}

const most = 3;

/** The statement behind `likelyTwins`: the same days and a like title or place, or nearly the same title on no other day. */
export function twinsLike({ startsOn, endsOn, title, places }: EventFacts): Prisma.Sql {
  const from = toDateColumn(startsOn || "1900-01-01");
  const to = toDateColumn(endsOn || startsOn || "1900-01-01");
  return Prisma.sql`
    SELECT DISTINCT publication_id AS "publicationId", title FROM (
      SELECT e.publication_id, p.title FROM live_event e JOIN publication p ON p.id = e.publication_id
      WHERE e.starts_on BETWEEN ${from} AND ${to} AND (
        similarity(p.search_title, ${title}) > 0.3
        OR EXISTS (SELECT FROM unnest(${[...places]}::text[]) AS place
          WHERE strpos(lower(unaccent(e.place_name)), place) > 0))
      UNION ALL
      SELECT p.id, p.title FROM publication p JOIN revision r ON r.id = p.draft_revision_id
      WHERE p.kind = 'event' AND coalesce(p.stage, '') <> 'trashed' AND p.search_title % ${title}
        AND similarity(p.search_title, ${title}) > 0.6
        AND (r.content->>'startsOn' IS NULL OR ${startsOn} = '' OR r.content->>'startsOn' = ${startsOn})
    ) AS alike LIMIT ${most}`;
}

/** Publications that may tell the same event already. */
export async function likelyTwins(facts: EventFacts): Promise<LikelyTwin[]> {
  if (!facts.startsOn && !facts.title) return [];
  return db().$queryRaw<LikelyTwin[]>(twinsLike(facts));
}

/** What tells the event of a text from others. */
export function factsOf(proposals: readonly Proposal[]): EventFacts {
  const of = (sort: Proposal["sort"]) => proposals.filter((one) => one.sort === sort);
  const dates = of("dates")[0]?.fields ?? {};
  const places = of("place").map(({ fields }) => searchName(fields.locality ?? ""));
  return {
    startsOn: dates.startsOn ?? "",
    endsOn: dates.endsOn ?? "",
    title: searchName(of("title")[0]?.fields.text ?? ""),
    places: places.filter(Boolean),
  };
}

/** What enters no draft by itself: corrections of the text, questions, and what the form has no field for. */
const never: readonly Proposal["sort"][] = ["typo", "question", "amount"];

/** Proposals as they enter a draft that nobody looked at: what is sure enough, with what the directory has of it. */
export function taken(
  proposals: readonly Proposal[],
  links: Readonly<Record<string, readonly Judged["link"][]>>,
  least: number,
): Judged[] {
  let placed = false;
  return proposals.map((proposal) => {
    const { id, sort, confidence, fields } = proposal;
    const link = links[id]?.find((one) => one?.same) ?? null;
    const second = sort === "place" && placed;
    const sure = confidence >= least && !never.includes(sort) && !second;
    if (sure && sort === "place") placed = true;
    return { proposal, fields, link, decision: sure ? "accepted" : null };
  });
}
