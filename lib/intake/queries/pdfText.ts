import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { faultRefusal } from "#lib/intake/queries/faultRefusal";
import { unwrapped } from "#lib/intake/text/unwrap";

const mostPages = 120;
/** Far more than the longest report takes; what takes longer was made to. */
const patience = 20_000;
const mostMemory = "--max-old-space-size=512";
const mostAnswered = 16_000_000;

const answer = z.object({ pages: z.number(), text: z.array(z.string()) });
const run = promisify(execFile);

/** Reads apart from this process, which goes on answering, and with nothing of its environment. */
async function readApart(path: string, patienceMs: number) {
  const program = join(process.cwd(), "bin", "read-pdf.mjs");
  const { stdout } = await run(process.execPath, [mostMemory, program, path, String(mostPages)], {
    ...{ timeout: patienceMs, killSignal: "SIGKILL", maxBuffer: mostAnswered },
    env: { NODE_ENV: "production" },
  });
  return answer.parse(JSON.parse(stdout));
}

const wasStopped = (error: unknown) =>
  error instanceof Error && "killed" in error && error.killed === true;

/**
 * The text of a PDF, its pages apart by empty lines. Refuses (`invalid`) what has too many pages, takes longer
 * than `patienceMs` or cannot be read.
 */
export async function pdfText(path: string, patienceMs = patience): Promise<string> {
  const read = await readApart(path, patienceMs).catch((error: unknown) => {
    throw faultRefusal(wasStopped(error) ? "bomb" : "damaged");
  });
  if (read.pages > mostPages) throw faultRefusal("tooLong");
  return unwrapped(read.text.join("\n\n"));
}
