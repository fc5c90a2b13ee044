import type { Actor } from "#lib/platform/actor";
import type { CivilDate } from "#lib/platform/clock";
import { longDate } from "#lib/platform/dates";
import { Prisma } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import {
  noPosts,
  organisationKindLabels,
  organisationLine,
  postOn,
  postWords,
  projectLine,
  termWords,
} from "#lib/registry/labels";
import { canReadRegistry } from "#lib/registry/policy";
import { type Match, nearest, rank } from "#lib/registry/queries/match";
import { type HeldPost, postsOf, postsOn } from "#lib/registry/queries/posts";
import type {
  LookupInput,
  LookupResult,
  OrganisationKind,
  PersonLookupInput,
} from "#lib/registry/schema";

const limit = 8;
const name = Prisma.sql`search_name`;

/** The statement behind `lookUpOrganisations`; `text` is a search name. */
export function organisationsLike(text: string, match: Match): Prisma.Sql {
  return Prisma.sql`
    WITH found AS (
      SELECT id, search_name, NULL::text AS alias FROM organisation WHERE ${match(name, text)}
      UNION ALL
      SELECT organisation_id, search_name, alias FROM organisation_alias
      WHERE ${match(name, text)}
    ), best AS (
      SELECT DISTINCT ON (id) id, alias, ${rank(name, text)} AS rank,
        word_similarity(${text}, search_name) AS near
      FROM found ORDER BY id, rank, near DESC, alias NULLS FIRST
    )
    SELECT o.id, o.name, o.kind, o.country, coalesce(place.full_name, '') AS place, best.alias
    FROM best JOIN organisation o USING (id) LEFT JOIN place ON place.id = o.place_id
    ORDER BY best.rank, best.near DESC, o.search_name, o.id LIMIT ${limit}`;
}

interface OrganisationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  country: string;
  place: string;
  alias: string | null;
}

/** Organisations by any of their names; the line below says by which, if not by the main one. */
export async function lookUpOrganisations(actor: Actor, input: LookupInput) {
  ensure(canReadRegistry(actor), "forbidden");
  const text = searchName(input.text);
  if (!text) return [];
  const rows = await nearest((client, match) =>
    client.$queryRaw<OrganisationRow[]>(organisationsLike(text, match)),
  );
  return rows.map(({ id, name, ...row }): LookupResult => {
    const alias = searchName(name).includes(text) ? "" : (row.alias ?? "");
    const kindLabel = organisationKindLabels[row.kind];
    const found = { id, name, kindLabel, detail: organisationLine({ ...row, alias }) };
    return alias ? { ...found, alias } : found;
  });
}

/** The statement behind `lookUpPeople`; `text` is a search name. */
export function peopleLike(text: string, match: Match): Prisma.Sql {
  return Prisma.sql`
    SELECT id, name, honorific FROM person WHERE ${match(name, text)}
    ORDER BY ${rank(name, text)}, word_similarity(${text}, search_name) DESC, search_name, id
    LIMIT ${limit}`;
}

type PersonRow = Pick<Required<LookupResult>, "id" | "name" | "honorific">;

/** People, each with the post held on the day asked for; without a day, with the latest post. */
export async function lookUpPeople(actor: Actor, { text: typed, on }: PersonLookupInput) {
  ensure(canReadRegistry(actor), "forbidden");
  const text = searchName(typed);
  if (!text) return [];
  const rows = await nearest((client, match) =>
    client.$queryRaw<PersonRow[]>(peopleLike(text, match)),
  );
  const ids = rows.map((row) => row.id);
  const posts = on ? await postsOn(actor, ids, on) : await postsOf(actor, ids);
  const postsOfRow = (id: string) => posts.filter((post) => post.personId === id);
  return rows.map((row) => personResult(row, postsOfRow(row.id), on));
}

function personResult(row: PersonRow, posts: HeldPost[], on: CivilDate | undefined): LookupResult {
  const [post] = posts;
  if (!post) return { ...row, detail: on ? `Sin cargo registrado el ${longDate(on)}` : noPosts };
  if (!on) return { ...row, detail: `${postWords(post)}, ${termWords(post)}` };
  const { title: role, office, organisationId, organisation } = post;
  const others = posts.slice(1).map((other) => ` · ${postWords(other)}`);
  const detail = postOn(post, on) + others.join("");
  return { ...row, role, office, organisationId, organisation, detail };
}

/** The statement behind `lookUpProjects`; `text` is a search name. */
export function projectsLike(text: string, match: Match): Prisma.Sql {
  return Prisma.sql`
    SELECT id, name, coalesce((SELECT o.name FROM organisation o WHERE o.id = sponsor_id), '') AS sponsor
    FROM project WHERE ${match(name, text)}
    ORDER BY ${rank(name, text)}, word_similarity(${text}, search_name) DESC, search_name, id
    LIMIT ${limit}`;
}

interface ProjectRow {
  id: string;
  name: string;
  sponsor: string;
}

/** Projects, each with who supports it. */
export async function lookUpProjects(actor: Actor, input: LookupInput): Promise<LookupResult[]> {
  ensure(canReadRegistry(actor), "forbidden");
  const text = searchName(input.text);
  if (!text) return [];
  const rows = await nearest((client, match) =>
    client.$queryRaw<ProjectRow[]>(projectsLike(text, match)),
  );
  return rows.map(({ id, name, sponsor }) => ({ id, name, detail: projectLine(sponsor) }));
}
