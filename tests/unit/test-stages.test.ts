import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { runStages } from "#bin/testing/run";
import type { Stage, StageName } from "#bin/testing/stages";

const printed: string[] = [];
beforeEach(() => {
  printed.length = 0;
  const keep = (text: unknown) => {
    printed.push(String(text));
    return true;
  };
  vi.spyOn(console, "log").mockImplementation(keep);
  vi.spyOn(process.stdout, "write").mockImplementation(keep);
});
afterEach(() => {
  vi.restoreAllMocks();
});

const ran: string[] = [];
function stage(
  name: StageName,
  counts: [passed: number, failed: number],
  needs: StageName[] = [],
): Stage {
  const [passed, failed] = counts;
  const run = async (args: string[]) => {
    ran.push([name, ...args].join(" "));
    return {
      passed,
      failed,
      skipped: [],
      failures: failed ? [`a fault of ${name}`] : [],
      output: `what ${name} printed`,
    };
  };
  return { name, title: name, fast: true, needs, run };
}
const everything = { only: undefined, args: [] };

test("the last line counts all stages and the exit code says that all passed", async () => {
  const code = await runStages([stage("format", [1, 0]), stage("unit", [40, 0])], everything);
  expect(printed.at(-1)).toBe("41 passed, 0 failed");
  expect(code).toBe(0);
});

test("a failed stage shows what it printed and the next ones still run", async () => {
  const code = await runStages([stage("unit", [3, 2]), stage("types", [1, 0])], everything);
  expect(printed.join("")).toContain("what unit printed");
  expect(printed.join("")).toContain("FAILED: a fault of unit");
  expect(printed.join("")).not.toContain("what types printed");
  expect(printed.at(-1)).toBe("4 passed, 2 failed");
  expect(code).toBe(1);
});

test("a stage that needs a failed one does not run and has failed", async () => {
  ran.length = 0;
  const stages = [stage("build", [0, 1]), stage("e2e", [9, 0], ["build"])];
  await runStages(stages, everything);
  expect(ran).toEqual(["build"]);
  expect(printed.at(-1)).toBe("0 passed, 2 failed");
});

test("a stage that throws has failed", async () => {
  const broken = { ...stage("unit", [1, 0]), run: () => Promise.reject(new Error("no tool")) };
  expect(await runStages([broken], everything)).toBe(1);
  expect(printed.at(-1)).toBe("0 passed, 1 failed");
});

test("arguments go to the stage that was asked for alone", async () => {
  ran.length = 0;
  const options = { only: "unit", args: ["tests/unit/a.test.ts"] };
  await runStages([stage("prepare", [0, 0]), stage("unit", [1, 0])], options);
  expect(ran).toEqual(["prepare", "unit tests/unit/a.test.ts"]);
});
