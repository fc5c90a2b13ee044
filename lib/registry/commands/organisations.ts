import type { Actor } from "#lib/platform/actor";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { ensureFreeName, lockNames } from "#lib/registry/commands/names";
import { organisationKindLabels, organisationLine } from "#lib/registry/labels";
import { canRegisterOwn, canWriteRegistry } from "#lib/registry/policy";
import type {
  ChangeOrganisationInput,
  CreateOrganisationInput,
  LookupResult,
  OrganisationKind,
  OwnOrganisationInput,
} from "#lib/registry/schema";

const fact = (verb: string, subjectId: string) => ({
  verb,
  subjectType: "organisation",
  subjectId,
});

type NewOrganisation = CreateOrganisationInput & { own?: boolean };

async function addOrganisation(tx: Tx, actor: Actor, input: NewOrganisation) {
  await lockNames(tx, "organisation");
  await ensureFreeName(tx, { name: input.name, field: "name" });
  const { place, ...row } = await tx.organisation.create({
    data: { ...input, searchName: searchName(input.name) },
    select: { id: true, name: true, kind: true, country: true, place: true },
  });
  await record(tx, actor, { ...fact("created", row.id), data: { ...input } });
  return { ...row, place: place?.fullName ?? "" };
}

/** A form copies the label into what it says of the organisation, where "Otra" tells nothing. */
const saysNothing = (kind: OrganisationKind) => kind === "other";

/** Adds an organisation. Refuses a name that another already goes by. */
export function createOrganisation(
  actor: Actor,
  input: CreateOrganisationInput,
): Promise<LookupResult> {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const row = await addOrganisation(tx, actor, input);
    const { id, name, kind } = row;
    const found = { id, name, detail: organisationLine(row) };
    return saysNothing(kind) ? found : { ...found, kindLabel: organisationKindLabels[kind] };
  });
}

/** Registers the cooperative itself, once; afterwards gives the id of the one there is. */
export function registerOwnOrganisation(actor: Actor, { name }: OwnOrganisationInput) {
  return transaction(async (tx) => {
    ensure(canRegisterOwn(actor), "forbidden");
    await lockNames(tx, "organisation");
    const there = await tx.organisation.findFirst({ where: { own: true }, select: { id: true } });
    if (there) return there;
    const facts = {
      name,
      kind: "savings_credit",
      country: "PE",
      placeId: null,
      about: "",
    } as const;
    const { id } = await addOrganisation(tx, actor, { ...facts, own: true });
    return { id };
  });
}

const edited = { name: true, kind: true, country: true, placeId: true, about: true } as const;

/** Changes an organisation; an alias that becomes its name is no longer an alias. */
export function changeOrganisation(actor: Actor, { id, ...after }: ChangeOrganisationInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    await lockNames(tx, "organisation");
    const before = await tx.organisation.findUnique({ where: { id }, select: edited });
    ensure(before, "not_found");
    const changes = changesBetween(before, after);
    if (isEmpty(changes)) return { id };
    if (changes.name) await takeName(tx, id, { before: before.name, after: after.name });
    const data = { ...after, searchName: searchName(after.name) };
    await tx.organisation.update({ where: { id }, data });
    await record(tx, actor, { ...fact("changed", id), data: { name: after.name, changes } });
    return { id };
  });
}

async function takeName(tx: Tx, id: string, name: { before: string; after: string }) {
  const wanted = searchName(name.after);
  if (wanted === searchName(name.before)) return;
  await tx.organisationAlias.deleteMany({ where: { organisationId: id, searchName: wanted } });
  await ensureFreeName(tx, { name: name.after, field: "name", organisationId: id });
}
