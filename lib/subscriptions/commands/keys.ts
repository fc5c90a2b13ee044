import { db } from "#lib/platform/db";
import { ensure } from "#lib/platform/refusal";
import { openLink } from "#lib/subscriptions/tokens";

/** The pace of the mails and the keys of hashes and links, which the database made when it was set up. */
export function subscriptionSettings() {
  return db().subscriptionSettings.findUniqueOrThrow({ where: { id: 1 } });
}
export type Settings = Awaited<ReturnType<typeof subscriptionSettings>>;

const dead = {
  message: "Este enlace no sirve o está incompleto. Ábralo desde el último correo que recibió.",
};

/** The id of the subscription that a signed link opens. Refuses `not_found` for any other link. */
export async function subscriptionOf(link: string): Promise<string> {
  const { linkKey } = await subscriptionSettings();
  const id = openLink(link, linkKey);
  ensure(id, "not_found", dead);
  return id;
}
