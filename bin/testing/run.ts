import type { Outcome } from "#bin/testing/results";
import type { Stage, StageName } from "#bin/testing/stages";

interface Options {
  /** The stage that `args` are for; the others run whole. */
  only: string | undefined;
  args: string[];
}

function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Shows on a terminal for how long a stage has been running. */
async function withClock<T>(line: string, task: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const redraw = () =>
    process.stdout.write(`\r\u001B[2K${line}${duration(performance.now() - began)}`);
  process.stdout.write(line);
  const timer = process.stdout.isTTY ? setInterval(redraw, 500) : undefined;
  try {
    return await task();
  } finally {
    clearInterval(timer);
    if (timer) process.stdout.write(`\r\u001B[2K${line}`);
  }
}

function summary({ passed, failed, skipped }: Outcome): string {
  const counts = [
    passed > 0 || failed === 0 ? `${passed} passed` : "",
    failed > 0 ? `${failed} FAILED` : "",
    skipped.length > 0 ? `${skipped.length} skipped` : "",
  ];
  return counts.filter(Boolean).join(", ");
}

const indented = (text: string) => text.replace(/^/gm, "      ");

async function runStage(stage: Stage, args: string[]): Promise<Outcome> {
  const began = performance.now();
  const outcome = await withClock(`  ${stage.title} … `, () => stage.run(args)).catch(
    (error: unknown) => ({
      passed: 0,
      failed: 1,
      skipped: [],
      failures: [],
      output: String(error),
    }),
  );
  const counts = stage.name === "prepare" && outcome.failed === 0 ? "ready" : summary(outcome);
  console.log(`${counts} (${duration(performance.now() - began)})`);
  for (const title of outcome.skipped) console.log(`      skipped: ${title}`);
  for (const failure of outcome.failures) console.log(indented(`FAILED: ${failure}`));
  if (outcome.failed > 0) console.log(`\n${indented(outcome.output)}\n`);
  return outcome;
}

/**
 * Runs the stages in order, going on after a failed one except where the next needs it. The last line printed is
 * the count over all of them; returns the exit code.
 */
export async function runStages(stages: Stage[], { only, args }: Options): Promise<number> {
  const began = performance.now();
  const failed = new Set<StageName>();
  const total = { passed: 0, failed: 0 };
  for (const stage of stages) {
    const missing = stage.needs.filter((name) => failed.has(name));
    if (missing.length > 0) {
      console.log(`  ${stage.title} … not run: it needs ${missing.join(" and ")} (1 FAILED)`);
      failed.add(stage.name);
      total.failed += 1;
      continue;
    }
    const outcome = await runStage(stage, stage.name === only ? args : []);
    if (outcome.failed > 0) failed.add(stage.name);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  }
  console.log(`\n  Total time ${duration(performance.now() - began)}`);
  console.log(`${total.passed} passed, ${total.failed} failed`);
  return total.failed > 0 ? 1 : 0;
}
