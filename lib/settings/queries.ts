import { publicPath } from "#lib/editorial/address";
import { publicOnly } from "#lib/editorial/audience";
import type { KindName } from "#lib/editorial/schema";
import type { Actor } from "#lib/platform/actor";
import { db, Prisma } from "#lib/platform/db";
import { onceForPage } from "#lib/platform/once";
import { ensure } from "#lib/platform/refusal";
import { type FirstStep, type FirstStepsDone, firstStepsOf } from "#lib/settings/first-steps";
import { unnamedInstitution } from "#lib/settings/labels";
import { canChangeSettings } from "#lib/settings/policy";
import {
  type Institution,
  institution,
  type MenuLink,
  type SiteIdentity,
  type SiteLink,
  type SummonsRule,
} from "#lib/settings/schema";
import { startingRules } from "#lib/settings/startingRules";

const onlyRow = { id: 1 };

/** The settings as they are stored, with what is missing or not valid filled in field by field. */
export function storedInstitution(content: unknown): Institution {
  const stored = new Map(Object.entries(content ?? {}));
  const valid = institution
    .keyof()
    .options.filter((field) => institution.shape[field].safeParse(stored.get(field)).success)
    .map((field) => [field, stored.get(field)] as const);
  return institution.parse({ name: unnamedInstitution, ...Object.fromEntries(valid) });
}

/** The addresses of live publications by their id. */
async function liveAddresses(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().livePublication.findMany({
    where: { publicationId: { in: ids }, ...publicOnly },
    select: { publicationId: true, kind: true, slug: true },
  });
  const addressed = rows.map(({ publicationId, kind, slug }) => {
    return [publicationId, publicPath(kind as KindName, slug)] as const;
  });
  return new Map(addressed);
}

/** A page that is not on the portal has no place in a menu: its link waits. */
function linksOf(menu: MenuLink[], addresses: Map<string, string>): SiteLink[] {
  return menu.flatMap(({ label, publicationId, href }) => {
    const to = publicationId ? addresses.get(publicationId) : href;
    return to ? [{ label, href: to }] : [];
  });
}

/** What every page shows of the institution. Public. */
export const siteIdentity = onceForPage(async (): Promise<SiteIdentity> => {
  const row = await db().institutionSettings.findUnique({
    where: onlyRow,
    select: { content: true, logoVersion: true },
  });
  const stored = storedInstitution(row?.content);
  const { headerMenu, footerMenu } = stored;
  const ids = [...headerMenu, ...footerMenu].flatMap((link) => link.publicationId ?? []);
  const addresses = await liveAddresses(ids);
  const headerLinks = linksOf(headerMenu, addresses);
  const footerLinks = linksOf(footerMenu, addresses);
  return { ...stored, logoVersion: row?.logoVersion ?? null, headerLinks, footerLinks };
});

/** The pages of the cooperative that a menu can lead to, by title. */
export async function menuPages(actor: Actor) {
  ensure(canChangeSettings(actor), "forbidden");
  return db().livePublication.findMany({
    where: { kind: "page", ...publicOnly },
    orderBy: { title: "asc" },
    take: 200,
    select: { publicationId: true, title: true },
  });
}
export type MenuPage = Awaited<ReturnType<typeof menuPages>>[number];

/** What each sort of assembly asks of its notice, and whether an administrator has looked at it. Public. */
export async function summonsRules(): Promise<{ rules: SummonsRule[]; reviewed: boolean }> {
  const row = await db().institutionSettings.findUnique({
    where: onlyRow,
    select: { content: true },
  });
  const { summonsRules: saved } = storedInstitution(row?.content);
  return { rules: saved ?? startingRules, reviewed: saved !== null };
}

/** The logo as a PNG with its version, or null while there is none. Public. */
export async function logoImage(): Promise<{
  version: string;
  bytes: Uint8Array<ArrayBuffer>;
} | null> {
  const row = await db().institutionSettings.findUnique({
    where: onlyRow,
    select: { logo: true, logoVersion: true },
  });
  if (!row?.logo || !row.logoVersion) return null;
  return { version: row.logoVersion, bytes: row.logo };
}

/** What a new cooperative has already done of its first steps, for whoever may do them. */
export async function firstSteps(actor: Actor): Promise<FirstStepsDone> {
  ensure(canChangeSettings(actor), "forbidden");
  const [identity, [found]] = await Promise.all([
    siteIdentity(),
    db().$queryRaw<Omit<FirstStepsDone, "named">[]>(Prisma.sql`
      SELECT
        (SELECT count(*) > 1 FROM account
          WHERE active AND role IN ('staff', 'reviewer', 'administrator')) AS "accompanied",
        EXISTS (SELECT FROM office JOIN organisation ON organisation.id = office.organisation_id
          WHERE organisation.own) AS "located",
        EXISTS (SELECT FROM live_publication WHERE kind = 'page') AS "introduced",
        EXISTS (SELECT FROM publication WHERE first_published_at IS NOT NULL
          AND author_id IS NOT NULL AND kind <> 'page') AS "published"`),
  ]);
  const named = identity.name !== unnamedInstitution && identity.logoVersion !== null;
  const nothing = { accompanied: false, located: false, introduced: false, published: false };
  return { named, ...(found ?? nothing) };
}

/** The guide of a new cooperative on the home of whoever may do its steps; empty for others and once it is done. */
export async function pendingFirstSteps(actor: Actor): Promise<FirstStep[]> {
  return canChangeSettings(actor) ? firstStepsOf(await firstSteps(actor)) : [];
}
