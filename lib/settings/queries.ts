import { db } from "#lib/platform/db";
import { unnamedInstitution } from "#lib/settings/labels";
import { type Institution, institution, type SiteIdentity } from "#lib/settings/schema";

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

/** What every page shows of the institution. Public. */
export async function siteIdentity(): Promise<SiteIdentity> {
  const row = await db().institutionSettings.findUnique({
    where: onlyRow,
    select: { content: true, logoVersion: true },
  });
  return { ...storedInstitution(row?.content), logoVersion: row?.logoVersion ?? null };
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
