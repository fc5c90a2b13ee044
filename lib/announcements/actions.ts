"use server";

import { ownAddress, ownListAddress } from "#lib/announcements/address";
import * as command from "#lib/announcements/commands/acknowledge";
import { acknowledgeInput, slugWord } from "#lib/announcements/schema";
import { currentActor, pathHere } from "#lib/platform/page";
import { Refusal } from "#lib/platform/refusal";
import { leaveFor } from "#lib/platform/session";

async function leaveHere(path: string): Promise<never> {
  leaveFor(await pathHere(path));
}

/** The form "He leído", with or without JavaScript: writes it down and shows the announcement again. */
export async function acknowledge(form: FormData): Promise<void> {
  const actor = await currentActor();
  const slug = slugWord.safeParse(form.get("slug"));
  const path = slug.success ? ownAddress(slug.data) : ownListAddress();
  if (actor.kind === "visitor") return leaveHere(`/ingresar?volver=${encodeURIComponent(path)}`);
  if (actor.mustChangePassword) return leaveHere("/cuenta/contrasena");
  const input = acknowledgeInput.safeParse(Object.fromEntries(form));
  if (!input.success || !slug.success) return leaveHere(path);
  try {
    await command.acknowledge(actor, input.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return leaveHere(error.code === "conflict" ? ownAddress(slug.data, "cambio") : path);
  }
  return leaveHere(`${ownAddress(slug.data, "constancia")}#leido`);
}
