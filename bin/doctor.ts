import type { Check, Finding } from "#bin/doctor/finding";
import { checkMachine } from "#bin/doctor/machine";
import { checkRecords } from "#bin/doctor/records";
import { checkSettings } from "#bin/doctor/settings";
import { disconnect } from "#lib/platform/db";

const parts: [title: string, check: Check][] = [
  ["El equipo", checkMachine],
  ["Los ajustes", checkSettings],
  ["Los datos", checkRecords],
];
const signs: Record<Finding["state"], string> = {
  well: "bien  ",
  look: "mire  ",
  broken: "MAL   ",
};

let faults = 0;
for (const [title, check] of parts) {
  console.log(`\n${title}`);
  for (const { state, text } of await check()) {
    if (state === "broken") faults += 1;
    console.log(`  ${signs[state]} ${text}`);
  }
}
console.log(faults === 0 ? "\nAyni está sano." : "\nAyni necesita atención.");
process.exitCode = faults === 0 ? 0 : 1;
await disconnect();
