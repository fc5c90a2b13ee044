import type { NewAccount } from "#bin/prepare";
import type { Settings } from "#lib/platform/env";
import { explained, messageOf, StartFailure } from "#lib/platform/failure";
import { log, logFile } from "#lib/platform/log";

/** Says where the portal is and how to stop it. */
export function announceAddress(settings: Settings, { demo }: { demo: boolean }): void {
  const seconds = (performance.now() / 1000).toFixed(1);
  const local = `http://localhost:${settings.PORT}`;
  console.log(`\n  Ayni está en marcha en ${local} (${seconds} s)`);
  if (settings.APP_URL !== local) console.log(`  Dirección pública: ${settings.APP_URL}`);
  if (demo) console.log("  Es una demostración: solo se ve desde este equipo.");
  console.log("  Para detenerlo, presione Ctrl-C.");
}

/** Shows passwords that are shown only now. */
export function announceAccounts(accounts: NewAccount[]): void {
  if (accounts.length === 0) return;
  const [first] = accounts;
  if (accounts.length === 1 && first) {
    console.log("\n  Primera cuenta de administración:");
    console.log(`    correo      ${first.email}`);
    console.log(`    contraseña  ${first.password}`);
    console.log(
      "  Anótela: se cambia al ingresar por primera vez; hasta entonces, cada inicio da otra.",
    );
    return;
  }
  console.log("\n  Cuentas de la demostración:");
  const width = (key: "role" | "email") => Math.max(...accounts.map((a) => a[key]?.length ?? 0));
  for (const { role = "", email, password } of accounts)
    console.log(`    ${role.padEnd(width("role"))}  ${email.padEnd(width("email"))}  ${password}`);
}

/** Says how to keep the portal from ever undoing what protects its records. */
export function announceFullRights(): void {
  console.log(
    "\n  La cuenta de DATABASE_URL es dueña de las tablas y podría quitarles su protección.",
  );
  console.log(
    "  Para restringirla, cree otra cuenta sin permisos (CREATE ROLE ayni_portal LOGIN PASSWORD …),",
  );
  console.log(
    "  ponga la nueva en DATABASE_URL y la actual en DATABASE_OWNER_URL, e inicie otra vez.",
  );
}

/** Prints what went wrong: one sentence, or for what nobody foresaw `failure` and the place of the whole story. */
export function explain(error: unknown, failure: string): void {
  const known = explained(error);
  if (known instanceof StartFailure) {
    console.error(`\n${known.message}`);
    return;
  }
  log.fatal({ err: error }, "stopped by a failure");
  console.error(`\n${failure} (${messageOf(error)}): el detalle está en ${logFile()}.`);
}
