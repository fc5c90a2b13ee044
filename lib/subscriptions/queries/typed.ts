import { db } from "#lib/platform/db";
import { type TypedForm, typedForm } from "#lib/subscriptions/schema";
import { isSealed, seal, unseal } from "#lib/subscriptions/tokens";

async function sealKey(): Promise<string> {
  const select = { linkKey: true };
  const row = await db().subscriptionSettings.findUniqueOrThrow({ where: { id: 1 }, select });
  return row.linkKey;
}

/**
 * What somebody typed into the public form, as the address of the form that comes back carries it; null for
 * what no person types, which would be too long for an address. Public.
 */
export async function sealedForm(typed: TypedForm): Promise<string | null> {
  const sealed = seal(typed, await sealKey());
  return isSealed(sealed) ? sealed : null;
}

/** What such an address carries; null where it carries nothing of ours. Public. */
export async function typedIn(sealed: string | undefined): Promise<TypedForm | null> {
  if (!sealed) return null;
  return typedForm.safeParse(unseal(sealed, await sealKey())).data ?? null;
}
