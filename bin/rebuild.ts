import { rebuild } from "#lib/editorial/commands/rebuild";
import { systemActor } from "#lib/platform/actor";
import { disconnect } from "#lib/platform/db";

const showsProgress = process.stdout.isTTY;
const started = performance.now();
const differences = await rebuild(systemActor("Mantenimiento"), (done) => {
  if (showsProgress) process.stdout.write(`\r  ${done.toLocaleString("en-US")} publicaciones …`);
});
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const count = differences === 1 ? "1 diferencia" : `${differences} diferencias`;
console.log(`${showsProgress ? "\r" : ""}Datos públicos reconstruidos en ${seconds} s: ${count}.`);
await disconnect();
