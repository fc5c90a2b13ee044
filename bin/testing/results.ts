import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** What a stage came to. */
export interface Outcome {
  passed: number;
  failed: number;
  /** Titles of the tests that were skipped. */
  skipped: string[];
  /** The tests that failed: title and the beginning of the reason. */
  failures: string[];
  /** What the tool printed, shown when something failed. */
  output: string;
}

const folder = join(import.meta.dirname, "../../tests/.artifacts/results");

/** Where the tool of a stage leaves its results; an earlier run's are removed. */
export function freshResultsFile(stage: string): string {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${stage}.json`);
  rmSync(file, { force: true });
  return file;
}

/** A stage without tests of its own counts as one. */
export function single(code: number | null, output: string): Outcome {
  const passed = code === 0 ? 1 : 0;
  return { passed, failed: 1 - passed, skipped: [], failures: [], output };
}

/** The outcome of a test run: a tool that broke down without a failed test counts one failure. */
function outcome(counted: Omit<Outcome, "output">, code: number | null, output: string): Outcome {
  const brokeDown = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  const why = counted.passed === 0 && code === 0 ? "\nno test ran" : "";
  return { ...counted, failed: brokeDown ? 1 : counted.failed, output: output + why };
}

const REASON_LINES = 6;

/** A failed test and why, in few lines: whoever sees only the beginning of a log sees what broke. */
function failure(title: string, messages: string[] = []): string {
  const reason = stripVTControlCharacters(messages.join("\n"));
  const lines = reason.split("\n").filter((line) => line.trim() !== "");
  return [title, ...lines.slice(0, REASON_LINES).map((line) => `    ${line.trim()}`)].join("\n");
}

interface VitestResults {
  testResults: {
    status: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
}

/** Counts Vitest's JSON report; a file that could not be loaded counts as one failed test. */
export function vitestOutcome(file: string, code: number | null, output: string): Outcome {
  const empty = { passed: 0, failed: 0, skipped: [], failures: [] };
  if (!existsSync(file)) return outcome(empty, code ?? 1, output);
  const { testResults }: VitestResults = JSON.parse(readFileSync(file, "utf8"));
  const tests = testResults.flatMap((result) => result.assertionResults);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const counted = {
    passed: tests.filter((test) => test.status === "passed").length,
    failed: tests.filter((test) => test.status === "failed").length + broken.length,
    skipped: tests
      .filter((test) => test.status !== "passed" && test.status !== "failed")
      .map((test) => test.fullName),
    failures: tests
      .filter((test) => test.status === "failed")
      .map((test) => failure(test.fullName, test.failureMessages)),
  };
  return outcome(counted, code, output);
}

interface PlaywrightSpec {
  title: string;
  tests: { status: string; results?: { errors?: { message?: string }[] }[] }[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: PlaywrightSpec[];
}
const failing = ["unexpected", "flaky"];
interface PlaywrightResults extends PlaywrightSuite {
  stats: { expected: number; unexpected: number; flaky: number };
}

function specsOf(suite: PlaywrightSuite, statuses: string[]): PlaywrightSpec[] {
  const { suites = [], specs = [] } = suite;
  const own = specs.filter(({ tests }) => tests.some(({ status }) => statuses.includes(status)));
  return [...own, ...suites.flatMap((each) => specsOf(each, statuses))];
}

function reasons({ tests }: PlaywrightSpec): string[] {
  const errors = tests.flatMap(({ results = [] }) =>
    results.flatMap((result) => result.errors ?? []),
  );
  return errors.flatMap(({ message }) => message ?? []);
}

/** Counts Playwright's JSON report; a test that only passes when repeated has failed. */
export function playwrightOutcome(file: string, code: number | null, output: string): Outcome {
  const empty = { passed: 0, failed: 0, skipped: [], failures: [] };
  if (!existsSync(file)) return outcome(empty, code ?? 1, output);
  const results: PlaywrightResults = JSON.parse(readFileSync(file, "utf8"));
  const { expected, unexpected, flaky } = results.stats;
  const counted = {
    passed: expected,
    failed: unexpected + flaky,
    skipped: specsOf(results, ["skipped"]).map(({ title }) => title),
    failures: specsOf(results, failing).map((spec) => failure(spec.title, reasons(spec))),
  };
  return outcome(counted, code, output);
}
