import type { Proposal, RecordLink } from "#lib/intake/proposals/shape";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { searchName } from "#lib/platform/search-name";
import { organisationKindLabels } from "#lib/registry/labels";
import { lookUpPlaces } from "#lib/registry/queries/places";
import type { OrganisationKind } from "#lib/registry/schema";

export type Links = Record<string, RecordLink[]>;

interface Wanted {
  proposal: string;
  name: string;
}

interface Row {
  proposal: string;
  id: string;
  name: string;
  detail: string;
  same: boolean;
}

const wantedRows = (wanted: readonly Wanted[]) => Prisma.sql`unnest(
  ${wanted.map(({ proposal }) => proposal)}::text[], ${wanted.map(({ name }) => name)}::text[]
) AS wanted (proposal, name)`;

/** The statement behind the organisations of a text: those called so first, then at most two spelled alike. */
export const organisationsCalled = (wanted: readonly Wanted[]) => Prisma.sql`
  SELECT wanted.proposal, near.id, near.name, near.kind AS detail, near.same
  FROM ${wantedRows(wanted)} CROSS JOIN LATERAL (
    SELECT DISTINCT ON (o.id) o.id, o.name, o.kind, named.search_name = wanted.name AS same,
      similarity(named.search_name, wanted.name) AS alike
    FROM (
      SELECT id, search_name FROM organisation WHERE search_name % wanted.name
      UNION ALL
      SELECT organisation_id, search_name FROM organisation_alias WHERE search_name % wanted.name
    ) AS named JOIN organisation o ON o.id = named.id
    ORDER BY o.id, same DESC, alike DESC LIMIT 20
  ) AS near WHERE near.same OR near.alike >= 0.45 ORDER BY near.same DESC, near.alike DESC`;

/** The statement behind the people of a text. */
export const peopleCalled = (wanted: readonly Wanted[]) => Prisma.sql`
  SELECT wanted.proposal, near.id, near.name, near.detail, near.same
  FROM ${wantedRows(wanted)} CROSS JOIN LATERAL (
    SELECT DISTINCT ON (p.id) p.id, p.name, coalesce((SELECT title FROM position
        WHERE person_id = p.id ORDER BY held_from DESC NULLS LAST LIMIT 1), '') AS detail,
      named.search_name = wanted.name AS same, similarity(named.search_name, wanted.name) AS alike
    FROM (
      SELECT id, search_name FROM person WHERE search_name % wanted.name
      UNION ALL
      SELECT person_id, search_name FROM lexicon_term
      WHERE search_name = wanted.name AND person_id IS NOT NULL
    ) AS named JOIN person p ON p.id = named.id
    ORDER BY p.id, same DESC, alike DESC LIMIT 20
  ) AS near WHERE near.same OR near.alike >= 0.45 ORDER BY near.same DESC, near.alike DESC`;

const mostLinks = 3;

function grouped(rows: readonly Row[], words: (row: Row) => string): Links {
  const links: Links = {};
  for (const row of rows) {
    const list = links[row.proposal] ?? [];
    const isThere = list.some(({ id }) => id === row.id);
    if (isThere || list.length >= mostLinks) continue;
    const { id, name, same } = row;
    links[row.proposal] = [...list, { id, name, detail: words(row), same }];
  }
  return links;
}

/** "ONG Acting For Life" for the "Acting For Life" of the directory: the word before may only say what it is. */
const withoutHead = (name: string) => name.slice(name.indexOf(" ") + 1);

function namesOf({ sort, fields, rule }: Proposal): string[] {
  const { name = "", alsoWritten = "" } = fields;
  if (sort !== "organisation") return [name];
  const known = rule === "organisation.registry" ? [withoutHead(name)] : [];
  return [name, ...known, ...alsoWritten.split(", ")];
}

function wantedOf(proposals: readonly Proposal[], sort: Proposal["sort"]): Wanted[] {
  return proposals
    .filter((one) => one.sort === sort)
    .flatMap((one) => namesOf(one).map((name) => ({ proposal: one.id, name: searchName(name) })))
    .filter(({ name }) => name !== "")
    .slice(0, 200);
}

const organisationWords = ({ detail }: Row) =>
  organisationKindLabels[detail as OrganisationKind] ?? "";

/** The deepest place of a chain that is in the directory, with what stands below it as the locality. */
async function placeOf(actor: Actor, { fields }: Proposal): Promise<RecordLink | null> {
  const chain = [fields.locality ?? "", ...(fields.within ?? "").split(", ")].filter(Boolean);
  const asked = chain.map((_, at) => chain.slice(at).join(" "));
  const found = await Promise.all(asked.slice(0, 3).map((text) => lookUpPlaces(actor, { text })));
  const at = found.findIndex(([best], index) => {
    const own = searchName(chain[index] ?? "");
    return best !== undefined && searchName(best.name.split(",")[0] ?? "").endsWith(own);
  });
  const best = found[at]?.[0];
  return best ? { id: best.id, name: best.name, detail: best.detail, same: true } : null;
}

async function placeLinks(actor: Actor, proposals: readonly Proposal[]): Promise<Links> {
  const places = proposals.filter(({ sort }) => sort === "place");
  const found = await Promise.all(places.map((one) => placeOf(actor, one)));
  return Object.fromEntries(places.flatMap(({ id }, at) => (found[at] ? [[id, [found[at]]]] : [])));
}

async function ownLinks(proposals: readonly Proposal[]): Promise<Links> {
  const unnamed = proposals.filter(
    ({ sort, fields }) => sort === "organisation" && fields.part === "own" && !fields.name,
  );
  if (unnamed.length === 0) return {};
  const own = await db().organisation.findFirst({
    where: { own: true },
    select: { id: true, name: true },
  });
  const link = own && { ...own, detail: "Nuestra cooperativa", same: true };
  return link ? Object.fromEntries(unnamed.map(({ id }) => [id, [link]])) : {};
}

/** What the directory has of each proposal that names something: by any of its names, or spelled alike. */
export async function linksFor(actor: Actor, proposals: readonly Proposal[]): Promise<Links> {
  const [bodies, people] = [wantedOf(proposals, "organisation"), wantedOf(proposals, "person")];
  const ask = (sql: Prisma.Sql, wanted: Wanted[]) =>
    wanted.length > 0 ? db().$queryRaw<Row[]>(sql) : Promise.resolve([]);
  const [ofBodies, ofPeople, ofPlaces, own] = await Promise.all([
    ask(organisationsCalled(bodies), bodies),
    ask(peopleCalled(people), people),
    placeLinks(actor, proposals),
    ownLinks(proposals),
  ]);
  return {
    ...grouped(ofBodies, organisationWords),
    ...grouped(ofPeople, ({ detail }) => detail),
    ...ofPlaces,
    ...own,
  };
}
