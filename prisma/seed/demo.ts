import { openDemoAccount } from "#lib/accounts/commands/found";
import { roleLabels } from "#lib/accounts/labels";
import type { CreateAccountInput } from "#lib/accounts/schema";
import { systemActor } from "#lib/platform/actor";

const demoAccounts: CreateAccountInput[] = [
  { role: "member", name: "Socio de prueba", email: "socio@prueba.invalid" },
  { role: "staff", name: "Redactora de prueba", email: "redactora@prueba.invalid" },
  { role: "reviewer", name: "Editor de prueba", email: "editor@prueba.invalid" },
  { role: "director", name: "Directora de prueba", email: "directora@prueba.invalid" },
  {
    role: "administrator",
    name: "Administradora de prueba",
    email: "administradora@prueba.invalid",
  },
];

/** Opens one account for each role, with new passwords at each start; `role` is the role's name for people. */
export async function ensureDemoAccounts(): Promise<
  { role: string; email: string; password: string }[]
> {
  const actor = systemActor("Demostración");
  const opened = [];
  for (const account of demoAccounts) {
    const credentials = await openDemoAccount(actor, account);
    opened.push({ role: roleLabels[account.role], ...credentials });
  }
  return opened;
}
