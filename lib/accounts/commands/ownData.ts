import { ownDataJson, ownDataName } from "#lib/accounts/ownDataFile";
import { ownData } from "#lib/accounts/queries/ownData";
import type { Actor } from "#lib/platform/actor";
import { civilDateAt } from "#lib/platform/clock";
import { transaction } from "#lib/platform/db";
import { record } from "#lib/platform/record";
import { ensure } from "#lib/platform/refusal";

/**
 * Records that somebody downloads their own data and returns the file (JSON) as pieces of text: the
 * access and portability of Ley 29733. Refuses whoever has no account (`unauthenticated`).
 */
export async function exportOwnData(actor: Actor) {
  const { facts, parts } = await ownData(actor);
  ensure(actor.id, "unauthenticated");
  const fact = { verb: "own_data_exported", subjectType: "account", subjectId: actor.id };
  await transaction((tx) => record(tx, actor, fact));
  return { fileName: ownDataName(civilDateAt()), text: ownDataJson(facts, parts) };
}
