"use server";

import { ownAddress, ownListAddress } from "#lib/announcements/address";
import * as command from "#lib/announcements/commands/acknowledge";
import { acknowledgeInput, slugWord } from "#lib/announcements/schema";
import { currentActor } from "#lib/platform/page";
import { Refusal } from "#lib/platform/refusal";
import { leaveFor } from "#lib/platform/session";

/** The form "He leído", with or without JavaScript: writes it down and shows the announcement again. */
export async function acknowledge(form: FormData): Promise<void> {
  const actor = await currentActor();
  const slug = slugWord.safeParse(form.get("slug"));
  const path = slug.success ? ownAddress(slug.data) : ownListAddress();
  if (actor.kind === "visitor") leaveFor(`/ingresar?volver=${encodeURIComponent(path)}`);
  if (actor.mustChangePassword) leaveFor("/cuenta/contrasena");
  const input = acknowledgeInput.safeParse(Object.fromEntries(form));
  if (!input.success || !slug.success) leaveFor(path);
  try {
    await command.acknowledge(actor, input.data);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    leaveFor(error.code === "conflict" ? ownAddress(slug.data, "cambio") : path);
  }
  leaveFor(`${ownAddress(slug.data, "constancia")}#leido`);
}
