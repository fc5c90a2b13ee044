import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { playwrightOutcome, vitestOutcome } from "#bin/testing/results";

const folder = mkdtempSync(join(tmpdir(), "ayni-results-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: object): string {
  const file = join(folder, `${randomUUID()}.json`);
  writeFileSync(file, JSON.stringify(content));
  return file;
}
const missing = join(folder, "missing.json");
const tests = (...states: string[]) =>
  states.map((status, n) => ({ status, fullName: `test ${n}` }));
const vitest = (status: string, ...states: string[]) => ({
  status,
  assertionResults: tests(...states),
});

describe("Vitest's report", () => {
  test("counts each test and names the skipped ones", () => {
    const file = report({ testResults: [vitest("failed", "passed", "failed", "skipped", "todo")] });
    const found = vitestOutcome(file, 1, "");
    expect(found).toMatchObject({ passed: 1, failed: 1, skipped: ["test 2", "test 3"] });
    expect(found.failures).toEqual(["test 1"]);
  });

  test("says beside a failed test why it failed, without the colours of a terminal", () => {
    const failed = {
      status: "failed",
      fullName: "a test",
      failureMessages: ["\u001B[31mno\u001B[39m\n\n at x"],
    };
    const file = report({ testResults: [{ status: "failed", assertionResults: [failed] }] });
    expect(vitestOutcome(file, 1, "").failures).toEqual(["a test\n    no\n    at x"]);
  });

  test("a file that could not be loaded is one failure", () => {
    const file = report({ testResults: [vitest("passed", "passed"), vitest("failed")] });
    expect(vitestOutcome(file, 1, "")).toMatchObject({ passed: 1, failed: 1 });
  });

  test.each([
    ["no report", missing, 1],
    ["no report although it ended well", missing, 0],
    ["a report without tests", report({ testResults: [] }), 0],
  ])("%s is one failure", (_, file, code) => {
    expect(vitestOutcome(file, code, "")).toMatchObject({ passed: 0, failed: 1 });
  });

  test("a run that broke down after passing tests has failed", () => {
    const file = report({ testResults: [vitest("passed", "passed")] });
    expect(vitestOutcome(file, 1, "")).toMatchObject({ passed: 1, failed: 1 });
    expect(vitestOutcome(file, null, "")).toMatchObject({ passed: 1, failed: 1 });
    expect(vitestOutcome(file, 0, "")).toMatchObject({ passed: 1, failed: 0 });
  });
});

describe("Playwright's report", () => {
  const errors: Record<string, { message: string }[]> = { unexpected: [{ message: "why" }] };
  const specs = ["skipped", "flaky", "unexpected", "expected"].map((status) => ({
    ...{ title: status, tests: [{ status, results: [{ errors: errors[status] ?? [] }] }] },
  }));
  const stats = { expected: 2, unexpected: 1, flaky: 1 };

  test("counts each test, an unsteady one as failed, and names the skipped ones", () => {
    const file = report({ stats, suites: [{ suites: [{ specs }] }] });
    const found = playwrightOutcome(file, 1, "");
    expect(found).toMatchObject({ passed: 2, failed: 2, skipped: ["skipped"] });
    expect(found.failures).toEqual(["flaky", "unexpected\n    why"]);
  });

  test("a product that did not start is one failure", () => {
    const file = report({ stats: { expected: 0, unexpected: 0, flaky: 0 }, suites: [] });
    expect(playwrightOutcome(file, 1, "")).toMatchObject({ passed: 0, failed: 1 });
    expect(playwrightOutcome(missing, null, "")).toMatchObject({ passed: 0, failed: 1 });
  });
});
