import { foundAdministrator } from "#lib/accounts/commands/found";
import { emailAddress } from "#lib/accounts/schema";
import { systemActor } from "#lib/platform/actor";
import { StartFailure } from "#lib/platform/failure";

const defaultEmail = "administracion@cooperativa.invalid";

function validEmail(given: string | undefined): string {
  const parsed = emailAddress.safeParse(given?.trim() || defaultEmail);
  if (parsed.success) return parsed.data;
  throw new StartFailure(
    "ADMIN_EMAIL debe ser el correo de quien administrará el portal, por ejemplo nombre@cooperativa.pe.",
  );
}

/**
 * Creates the first administrator, or renews the password that nobody has used yet, and returns the
 * credentials to show; null when there is an administrator who signs in. Throws a StartFailure when the e-mail given is not one.
 */
export function ensureAdministrator(
  email?: string,
): Promise<{ email: string; password: string } | null> {
  const input = { name: "Administración", email: validEmail(email) };
  return foundAdministrator(systemActor("Instalación"), input);
}
