import { createInterface } from "node:readline";
import { text as readAll } from "node:stream/consumers";
import { isCivilDate } from "#lib/intake/dates/calendar";
import { parseReport } from "#lib/intake/parse";
import { recordOf } from "#lib/intake/record";

function refOf(value: unknown): string | null {
  return typeof value === "string" && isCivilDate(value) ? value : null;
}

function recordLine(line: string, number: number): string {
  const input: unknown = JSON.parse(line);
  if (
    typeof input !== "object" ||
    input === null ||
    !("text" in input) ||
    typeof input.text !== "string"
  ) {
    throw new TypeError(`Línea ${number}: falta el campo "text".`);
  }
  const id = "id" in input ? String(input.id) : String(number);
  const ref = "ref" in input ? refOf(input.ref) : null;
  return JSON.stringify(recordOf(id, parseReport(input.text, { ref })));
}

async function readLines(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({
    input: process.stdin,
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (line.trim()) process.stdout.write(`${recordLine(line, number)}\n`);
  }
}

async function readReport(): Promise<void> {
  const flag = process.argv.indexOf("--ref");
  const report = await readAll(process.stdin);
  const result = parseReport(report, { ref: refOf(process.argv[flag + 1]) });
  process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
}

try {
  await (process.argv.includes("--jsonl") ? readLines() : readReport());
} catch (error) {
  process.stderr.write(
    `No se pudo leer la entrada: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
