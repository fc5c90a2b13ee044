import { Prisma, type Tx } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

interface Wanted {
  name: string;
  /** The field of the form in which the name was written. */
  field: "name" | "alias";
  /** The organisation that is to have the name. */
  organisationId?: string;
}

/** Lets one transaction at a time give names to a kind of record, so that two cannot take the same. */
export async function lockNames(tx: Tx, of: "organisation" | "person" | "project"): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`names of ${of}`}))`;
}

interface Holder {
  id: string;
  name: string;
  alias: string | null;
}

async function holderOf(tx: Tx, name: string): Promise<Holder | undefined> {
  const [holder] = await tx.$queryRaw<Holder[]>(Prisma.sql`
    SELECT id, name, NULL AS alias FROM organisation WHERE search_name = ${searchName(name)}
    UNION ALL
    SELECT o.id, o.name, a.alias FROM organisation_alias a JOIN organisation o ON o.id = a.organisation_id
    WHERE a.search_name = ${searchName(name)}
    LIMIT 1`);
  return holder;
}

function sentence({ name, alias }: Holder, isItsOwn: boolean): string {
  if (isItsOwn) return "Ya se la encuentra con este nombre.";
  if (alias) return `«${alias}» ya es otra manera de escribir «${name}». Use esa organización.`;
  return `«${name}» ya está en el directorio. Use esa organización.`;
}

/**
 * Refuses (`invalid`) a name or alias that an organisation already goes by, accents and capitals
 * aside, with the sentence that says which; `data` holds its id.
 */
export async function ensureFreeName(tx: Tx, { name, field, organisationId }: Wanted) {
  const holder = await holderOf(tx, name);
  if (!holder) return;
  const message = sentence(holder, holder.id === organisationId);
  throw new Refusal("invalid", { message, fields: { [field]: message }, data: { id: holder.id } });
}
