import { readFileSync } from "node:fs";
import { parseReport } from "#lib/intake/parse";

const file = new URL("../../prisma/seed/pasantia-quillabamba.txt", import.meta.url);
const report = readFileSync(file, "utf8").slice(0, 2_400);
const rounds = 60;
const timesLonger = 100;

/** Processor time, so that other work on the machine does not count. */
function milliseconds(text: string): number {
  const started = process.cpuUsage();
  parseReport(text);
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}

const median = (times: number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

for (let round = 0; round < 40; round++) parseReport(report);
const once = median(Array.from({ length: rounds }, () => milliseconds(report)));
const long = Array.from({ length: timesLonger }, () => report).join("\n\n");
const hundred = median(Array.from({ length: 3 }, () => milliseconds(long)));
const hostile = milliseconds(`${"(".repeat(500_000)}${"A ".repeat(250_000)}`);

console.log(
  JSON.stringify({
    name: "intake",
    characters: report.length,
    cpu_p50_ms: Number(once.toFixed(2)),
    cpu_x100_ms: Number(hundred.toFixed(0)),
    ratio: Number((hundred / once).toFixed(1)),
    cpu_hostile_1mb_ms: Number(hostile.toFixed(0)),
  }),
);
