import { env } from "#lib/platform/env";
import { ensureAdministrator } from "#seed/administrator";
import { ensureDemoAccounts } from "#seed/demo";
import { loadFoundingContent } from "#seed/founding";

/** An account to announce once, on the terminal of whoever starts the portal. */
export interface NewAccount {
  role?: string;
  email: string;
  password: string;
}

/** Loads the founding content where it is missing. Resolves to a note when there was nothing to do. */
export async function prepareContent(): Promise<string | undefined> {
  const { loaded } = await loadFoundingContent();
  return loaded ? undefined : "al día";
}

/** Creates the first accounts: the administrator, or for a demonstration one for each role. Those that exist stay. */
export async function prepareAccounts({ demo }: { demo: boolean }): Promise<NewAccount[]> {
  if (demo) return ensureDemoAccounts();
  const administrator = await ensureAdministrator(env().ADMIN_EMAIL);
  return administrator ? [administrator] : [];
}
