import { canEditLexicon } from "#lib/intake/policy";
import {
  type AddVariantInput,
  type IgnoreInput,
  mostTerms,
  type TermRef,
  type TermSort,
} from "#lib/intake/schema/desk";
import type { Actor } from "#lib/platform/actor";
import { Prisma, type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure, Refusal } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";

const subjectType = "lexicon_term";

function refuseTaken(error: unknown): never {
  const isThere = error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
  if (!isThere) throw error;
  const message = "El léxico ya dice algo de estas palabras. Quítelo primero.";
  throw new Refusal("invalid", { message, fields: { term: message } });
}

interface NewTerm {
  sort: TermSort;
  term: string;
  personId: string | null;
}

async function addTerm(tx: Tx, actor: Actor, { sort, term, personId }: NewTerm) {
  ensure((await tx.lexiconTerm.count()) < mostTerms, "invalid", {
    message: `En el léxico caben ${mostTerms} entradas. Quite las que ya no sirven.`,
  });
  const data = { sort, term, personId, searchName: searchName(term), addedByName: actor.name };
  const { id } = await tx.lexiconTerm.create({ data, select: { id: true } });
  return id;
}

/** Teaches another way to write a person: the next text that has it means that person. Adding it again changes nothing. */
export function addVariant(actor: Actor, { term, personId }: AddVariantInput) {
  return transaction(async (tx) => {
    ensure(canEditLexicon(actor), "forbidden");
    const person = await tx.person.findUnique({ where: { id: personId } });
    ensure(person, "not_found");
    const there = await tx.lexiconTerm.findUnique({ where: { searchName: searchName(term) } });
    if (there?.personId === personId) return { id: there.id };
    ensure(person.searchName !== searchName(term), "invalid", {
      fields: { term: "Ya se la encuentra con este nombre." },
    });
    const id = await addTerm(tx, actor, { sort: "person", term, personId });
    const fact = { verb: "variant_added", subjectType, subjectId: id };
    await record(tx, actor, { ...fact, data: { term, name: person.name } });
    return { id };
  }).catch(refuseTaken);
}

/** Teaches words that are no name: no text will propose them again. Adding them again changes nothing. */
export function ignoreWords(actor: Actor, { term }: IgnoreInput) {
  return transaction(async (tx) => {
    ensure(canEditLexicon(actor), "forbidden");
    const there = await tx.lexiconTerm.findUnique({ where: { searchName: searchName(term) } });
    if (there?.sort === "ignored") return { id: there.id };
    const id = await addTerm(tx, actor, { sort: "ignored", term, personId: null });
    await record(tx, actor, { verb: "words_ignored", subjectType, subjectId: id, data: { term } });
    return { id };
  }).catch(refuseTaken);
}

/** Takes back what was taught; removing what is gone is refused with `not_found`. */
export function removeTerm(actor: Actor, { id }: TermRef): Promise<void> {
  return transaction(async (tx) => {
    ensure(canEditLexicon(actor), "forbidden");
    const [gone] = await tx.$queryRaw<{ term: string; sort: string }[]>(Prisma.sql`
      DELETE FROM lexicon_term WHERE id = ${id}::uuid RETURNING term, sort`);
    ensure(gone, "not_found");
    await record(tx, actor, {
      verb: "term_removed",
      subjectType,
      subjectId: id,
      data: { ...gone },
    });
  });
}
