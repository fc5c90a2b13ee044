import { fromDateColumn } from "#lib/platform/clock";
import { db, Prisma, type Tx } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";
import { postWords, termWords } from "#lib/registry/labels";

/** The columns of a post that the database's rule against overlaps compares. */
export interface HeldColumns {
  personId: string;
  organisationId: string;
  officeId: string | null;
  title: string;
  heldFrom: Date | null;
  heldTo: Date | null;
}

interface Clash {
  id: string;
  name: string;
  title: string;
  office: string;
  heldFrom: Date | null;
  heldTo: Date | null;
  boundsKnown: boolean;
}

async function clashWith(held: HeldColumns, exceptId: string | null): Promise<Clash | undefined> {
  const [clash] = await db().$queryRaw<Clash[]>(Prisma.sql`
    SELECT p.id, person.name, p.title, coalesce(office.name, '') AS office,
      held_from AS "heldFrom", held_to AS "heldTo", bounds_known AS "boundsKnown"
    FROM position p JOIN person ON person.id = person_id LEFT JOIN office ON office.id = office_id
    WHERE person_id = ${held.personId}::uuid AND p.organisation_id = ${held.organisationId}::uuid
      AND office_id IS NOT DISTINCT FROM ${held.officeId}::uuid AND lower(title) = lower(${held.title})
      AND daterange(held_from, held_to, '[]') && daterange(${held.heldFrom}::date, ${held.heldTo}::date, '[]')
      AND p.id IS DISTINCT FROM ${exceptId}::uuid
    LIMIT 1`);
  return clash;
}

function sentence({ name, title, office, heldFrom, heldTo, boundsKnown }: Clash): string {
  const term = termWords({
    heldFrom: heldFrom && fromDateColumn(heldFrom),
    heldTo: heldTo && fromDateColumn(heldTo),
    boundsKnown,
  });
  const post = postWords({ title, office, organisation: "" });
  return `${name} ya figura como ${post}, ${term}. Corrija ese cargo o cambie las fechas.`;
}

async function overlapRefusal(held: HeldColumns, exceptId: string | null): Promise<Refusal> {
  const clash = await clashWith(held, exceptId);
  const message = clash ? sentence(clash) : "Ya tiene ese cargo en esas fechas.";
  return new Refusal("invalid", {
    message,
    fields: { heldFrom: message },
    data: { id: clash?.id },
  });
}

const isOverlap = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError &&
  error.message.includes("position_no_overlap");

/**
 * Writes a post through `tx`; the database's no to an overlap becomes a refusal (`invalid`) that
 * names the post it overlaps. `exceptId` is the post being corrected.
 */
export async function writeHeld<Row>(
  tx: Tx,
  { exceptId, ...held }: HeldColumns & { exceptId: string | null },
  write: (tx: Tx) => Promise<Row>,
): Promise<Row> {
  try {
    return await write(tx);
  } catch (error) {
    throw isOverlap(error) ? await overlapRefusal(held, exceptId) : error;
  }
}
