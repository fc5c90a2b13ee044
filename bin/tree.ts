import { buildPortal, clientIsStale, generateClient, portalIsStale } from "#bin/build";
import { explain } from "#bin/messages";
import { announceStep } from "./console.mjs";

// What a clone lacks to be checked or built: the generated database client, and with --build the production build.
try {
  if (clientIsStale())
    await announceStep(undefined, "Generando el cliente de datos", () => generateClient());
  if (process.argv.includes("--build") && portalIsStale())
    await announceStep(undefined, "Construyendo el portal", () => buildPortal());
} catch (error) {
  explain(error, "La preparación no pudo terminar");
  process.exitCode = 1;
}
