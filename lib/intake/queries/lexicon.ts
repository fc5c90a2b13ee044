import type { OrganisationType } from "#lib/intake/organisations/headTable";
import { canReadReports } from "#lib/intake/policy";
import { possibleNames } from "#lib/intake/registeredNames";
import type { Lexicon } from "#lib/intake/registry";
import type { Actor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import type { OrganisationKind } from "#lib/registry/schema";

const typeOf: Readonly<Record<OrganisationKind, OrganisationType>> = {
  ...{ savings_credit: "cooperativa", agrarian: "cooperativa", cooperative: "cooperativa" },
  ...{ ngo: "ong", network: "red", public: "estado", company: "empresa" },
  ...{ university: "universidad", association: "otro", other: "otro" },
};

const called = (names: string[]) => ({ searchName: { in: names } });

/** What the directory and the lexicon know of the names that a text may hold: found by the text, however large they are. */
export async function lexiconFor(actor: Actor, text: string): Promise<Lexicon> {
  ensure(canReadReports(actor), "forbidden");
  const names = possibleNames(text);
  if (names.length === 0) return {};
  const organisation = { select: { name: true, kind: true, aliases: { select: { alias: true } } } };
  const [bodies, aliases, people, terms] = await Promise.all([
    db().organisation.findMany({ where: called(names), ...organisation }),
    db().organisationAlias.findMany({ where: called(names), select: { organisation } }),
    db().person.findMany({ where: called(names), select: { name: true } }),
    db().lexiconTerm.findMany({
      where: called(names),
      select: { sort: true, term: true, person: { select: { name: true } } },
    }),
  ]);
  const known = [...bodies, ...aliases.map((row) => row.organisation)];
  return {
    organisations: known.map(({ name, kind, aliases: others }) => ({
      name,
      aliases: others.map(({ alias }) => alias),
      type: typeOf[kind as OrganisationKind],
    })),
    people: [
      ...people,
      ...terms.flatMap(({ term, person }) =>
        person ? [{ name: person.name, aliases: [term] }] : [],
      ),
    ],
    ignored: terms.filter(({ sort }) => sort === "ignored").map(({ term }) => term),
  };
}

const mostShown = 200;

/** Other ways to write a person and words that are no name, the latest first. */
export async function lexiconTerms(actor: Actor) {
  ensure(canReadReports(actor), "forbidden");
  const rows = await db().lexiconTerm.findMany({
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 1_000,
    select: {
      ...{ id: true, sort: true, term: true, addedByName: true, at: true },
      person: { select: { id: true, name: true } },
    },
  });
  return rows;
}
export type LexiconTerm = Awaited<ReturnType<typeof lexiconTerms>>[number];

/** Other ways to write organisations that hold a text, by name. */
export async function lexiconAliases(actor: Actor, text: string) {
  ensure(canReadReports(actor), "forbidden");
  const asked = searchName(text);
  return db().organisationAlias.findMany({
    where: asked ? { searchName: { contains: asked } } : {},
    orderBy: { searchName: "asc" },
    take: mostShown,
    select: { id: true, alias: true, organisation: { select: { id: true, name: true } } },
  });
}
export type LexiconAlias = Awaited<ReturnType<typeof lexiconAliases>>[number];
