import { publicPaths } from "#lib/editorial/address";
import { imageKey, type Target, type Targets } from "#lib/editorial/checks/targets";
import { canRead } from "#lib/editorial/policy";
import { type ReferenceSort, referenceHref, referenceOf } from "#lib/editorial/references";
import type { TargetsInput } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { db, type Tx } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";

/** Failures in a row, one a day, from which a link outside counts as broken. */
const brokenAfter = 3;

type Known = [string, Target][];
const gone: Target = { state: "gone", title: "" };

function idsOf(hrefs: readonly string[], sort: ReferenceSort): string[] {
  return hrefs.flatMap((href) => {
    const reference = referenceOf(href);
    return reference?.sort === sort ? [reference.id] : [];
  });
}

async function publications(client: Tx, hrefs: readonly string[]): Promise<Known> {
  const ids = idsOf(hrefs, "publicacion");
  if (ids.length === 0) return [];
  const rows = await client.publication.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, stage: true, liveRevisionId: true },
  });
  const given = ids.map((id): [string, Target] => [
    referenceHref({ sort: "publicacion", id }),
    gone,
  ]);
  const found = rows.map(({ id, title, stage, liveRevisionId }): [string, Target] => {
    const isGone = stage === "trashed" || stage === "withdrawn";
    const state = liveRevisionId ? "ready" : isGone ? "gone" : "waiting";
    return [referenceHref({ sort: "publicacion", id }), { state, title }];
  });
  return [...given, ...found];
}

async function registry(client: Tx, hrefs: readonly string[]): Promise<Known> {
  const organisations = idsOf(hrefs, "organizacion");
  const people = idsOf(hrefs, "persona");
  if (organisations.length + people.length === 0) return [];
  const select = { id: true, name: true } as const;
  const [rows, others] = [
    await client.organisation.findMany({ where: { id: { in: organisations } }, select }),
    await client.person.findMany({ where: { id: { in: people } }, select }),
  ];
  const names = new Map([...rows, ...others].map(({ id, name }) => [id, name]));
  const asked = [
    ...organisations.map((id) => ({ sort: "organizacion", id }) as const),
    ...people.map((id) => ({ sort: "persona", id }) as const),
  ];
  return asked.map((reference) => {
    const title = names.get(reference.id);
    return [referenceHref(reference), title ? { state: "ready", title } : gone];
  });
}

async function files(client: Tx, { hrefs, images }: TargetsInput): Promise<Known> {
  const documents = idsOf(hrefs, "archivo");
  if (documents.length + images.length === 0) return [];
  const rows = await client.mediaFile.findMany({
    where: { id: { in: [...documents, ...images] }, trashedAt: null, erasedAt: null },
    select: { id: true, title: true },
  });
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  const target = (id: string): Target =>
    titles.has(id) ? { state: "ready", title: titles.get(id) ?? "" } : gone;
  return [
    ...documents.map((id): [string, Target] => [
      referenceHref({ sort: "archivo", id }),
      target(id),
    ]),
    ...images.map((id): [string, Target] => [imageKey(id), target(id)]),
  ];
}

/** The kind and the slug of an address of this portal ("/eventos/visita?a=b#c"); null for other pages. */
function portalPage(href: string) {
  const [, first = "", slug = ""] = /^\/([a-z]+)\/([^/?#]+)/.exec(href) ?? [];
  const kind = Object.entries(publicPaths).find(([, path]) => path !== "" && path === first)?.[0];
  return kind ? { href, kind, slug } : null;
}

async function portalPages(client: Tx, hrefs: readonly string[]): Promise<Known> {
  const pages = hrefs.flatMap((href) => portalPage(href) ?? []);
  if (pages.length === 0) return [];
  const where = { OR: pages.map(({ kind, slug }) => ({ kind, slug })) };
  const select = { kind: true, slug: true } as const;
  const [live, former] = [
    await client.livePublication.findMany({ where, select }),
    await client.formerSlug.findMany({
      where: { ...where, publication: { liveRevisionId: { not: null } } },
      select,
    }),
  ];
  const there = new Set([...live, ...former].map(({ kind, slug }) => `${kind} ${slug}`));
  return pages.map(({ href, kind, slug }) => {
    const state = there.has(`${kind} ${slug}`) ? "ready" : "broken";
    return [href, { state, title: href }];
  });
}

async function outside(client: Tx, hrefs: readonly string[]): Promise<Known> {
  const urls = hrefs.filter((href) => /^https?:/i.test(href));
  if (urls.length === 0) return [];
  const rows = await client.checkedLink.findMany({
    where: { url: { in: urls }, failures: { gte: brokenAfter } },
    select: { url: true },
  });
  return rows.map(({ url }) => [url, { state: "broken", title: "" }]);
}

/** What each link and image leads to, read with the given client: one query for each table that is needed. */
export async function targetsOf(client: Tx, input: TargetsInput): Promise<Targets> {
  const { hrefs } = input;
  return Object.fromEntries([
    ...(await publications(client, hrefs)),
    ...(await registry(client, hrefs)),
    ...(await files(client, input)),
    ...(await portalPages(client, hrefs)),
    ...(await outside(client, hrefs)),
  ]);
}

/** What the links and the images of a text being written lead to. */
export async function linkTargets(actor: Actor, input: TargetsInput): Promise<Targets> {
  ensure(canRead(actor), "forbidden");
  return targetsOf(db(), input);
}
