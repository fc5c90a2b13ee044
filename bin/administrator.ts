import { recoverAdministrator } from "#lib/accounts/commands/recover";
import { systemActor } from "#lib/platform/actor";
import { disconnect } from "#lib/platform/db";
import { Refusal } from "#lib/platform/refusal";

// For whoever controls this machine: a new password for an administrator who lost theirs.
try {
  const issued = await recoverAdministrator(systemActor("Consola del servidor"), process.argv[2]);
  console.log("\n  Contraseña provisional de administración:");
  console.log(`    correo      ${issued.identifier}`);
  console.log(`    contraseña  ${issued.password}`);
  console.log("  Se cambia al ingresar. Las sesiones abiertas de esa cuenta se cerraron.");
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await disconnect();
}
