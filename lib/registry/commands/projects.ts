import type { Actor } from "#lib/platform/actor";
import { fromDateColumn, toDateColumn } from "#lib/platform/clock";
import { type Tx, transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";
import { searchName } from "#lib/platform/search-name";
import { changesBetween, isEmpty } from "#lib/registry/changes";
import { lockNames } from "#lib/registry/commands/names";
import { projectLine } from "#lib/registry/labels";
import { canWriteRegistry } from "#lib/registry/policy";
import type { ChangeProjectInput, CreateProjectInput, LookupResult } from "#lib/registry/schema";

const fact = (verb: string, subjectId: string) => ({ verb, subjectType: "project", subjectId });

const columns = ({ name, sponsorId, startsOn, endsOn }: CreateProjectInput) => ({
  ...{ name, sponsorId, searchName: searchName(name) },
  startsOn: startsOn && toDateColumn(startsOn),
  endsOn: endsOn && toDateColumn(endsOn),
});

async function ensureFreeProjectName(
  tx: Tx,
  { name, exceptId }: { name: string; exceptId?: string },
) {
  await lockNames(tx, "project");
  const there = await tx.project.findFirst({
    where: { searchName: searchName(name), id: { not: exceptId } },
    select: { id: true, name: true, sponsor: { select: { name: true } } },
  });
  const of = there?.sponsor ? `, de ${there.sponsor.name}` : "";
  const message = `Ya hay un proyecto con ese nombre: «${there?.name}»${of}.`;
  ensure(!there, "invalid", { message, fields: { name: message }, data: { id: there?.id } });
}

/** Adds a project. Refuses the name of another. */
export function createProject(actor: Actor, input: CreateProjectInput): Promise<LookupResult> {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    await ensureFreeProjectName(tx, input);
    const { id, name, sponsor } = await tx.project.create({
      data: columns(input),
      select: { id: true, name: true, sponsor: { select: { name: true } } },
    });
    await record(tx, actor, { ...fact("created", id), data: { ...input } });
    return { id, name, detail: projectLine(sponsor?.name ?? "") };
  });
}

/** Changes a project's name, days or who supports it. */
export function changeProject(actor: Actor, { id, ...after }: ChangeProjectInput) {
  return transaction(async (tx) => {
    ensure(canWriteRegistry(actor), "forbidden");
    const row = await tx.project.findUnique({ where: { id } });
    ensure(row, "not_found");
    const { name, sponsorId } = row;
    const startsOn = row.startsOn && fromDateColumn(row.startsOn);
    const endsOn = row.endsOn && fromDateColumn(row.endsOn);
    const changes = changesBetween({ name, sponsorId, startsOn, endsOn }, after);
    if (isEmpty(changes)) return { id };
    await ensureFreeProjectName(tx, { name: after.name, exceptId: id });
    await tx.project.update({ where: { id }, data: columns(after) });
    await record(tx, actor, { ...fact("changed", id), data: { name: after.name, changes } });
    return { id };
  });
}
