import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { runNode, tool } from "#bin/testing/command";
import {
  freshResultsFile,
  type Outcome,
  playwrightOutcome,
  single,
  vitestOutcome,
} from "#bin/testing/results";

export type StageName =
  | "prepare"
  | "format"
  | "types"
  | "architecture"
  | "unit"
  | "security"
  | "build"
  | "integration"
  | "e2e";

export interface Stage {
  name: StageName;
  title: string;
  /** Part of `npm run check`. */
  fast: boolean;
  /** Stages without which this one means nothing. */
  needs: StageName[];
  /** `args` are for the stage's tool; a full run gives none. */
  run(args: string[]): Promise<Outcome>;
}

const root = join(import.meta.dirname, "../..");
const setup = join(root, "bin/setup.mjs");

/** Generates what is not in the repository: the database client and the types of the routes. */
async function prepare(): Promise<Outcome> {
  const generated = await runNode(setup, [], { minutes: 10 });
  const { code, output } =
    generated.code === 0
      ? await runNode(tool("next/dist/bin/next"), ["typegen"], { minutes: 5 })
      : generated;
  return { ...single(code, output), passed: 0 };
}

async function format(args: string[]): Promise<Outcome> {
  const check = ["check", "--error-on-warnings", "--max-diagnostics=100", ...args];
  const { code, output } = await runNode(tool("@biomejs/biome/bin/biome"), check, { minutes: 5 });
  return single(code, output);
}

async function types(args: string[]): Promise<Outcome> {
  const { code, output } = await runNode(tool("typescript/bin/tsc"), ["--noEmit", ...args], {
    minutes: 10,
  });
  return single(code, output);
}

async function build(): Promise<Outcome> {
  const { code, output } = await runNode(setup, ["--build"], { minutes: 20 });
  return single(code, output);
}

function vitest(name: StageName, minutes: number) {
  return async (args: string[]): Promise<Outcome> => {
    const results = freshResultsFile(name);
    const report = ["--reporter=dot", "--reporter=json", `--outputFile.json=${results}`];
    const command = ["run", "--project", name, ...report, ...args];
    const { code, output } = await runNode(tool("vitest/vitest.mjs"), command, { minutes });
    return vitestOutcome(results, code, output);
  };
}

async function e2e(args: string[]): Promise<Outcome> {
  const results = freshResultsFile("e2e");
  const { code, output } = await runNode(tool("@playwright/test/cli.js"), ["test", ...args], {
    minutes: 40,
    // Playwright colours for its workers by itself, and warns when it is told not to.
    environment: { NO_COLOR: undefined },
  });
  return playwrightOutcome(results, code, output);
}

const hasTests = (folder: string) =>
  existsSync(join(root, folder)) && globSync(`${folder}/**/*.test.ts`, { cwd: root }).length > 0;

const ready: StageName[] = ["prepare"];
const all: Stage[] = [
  { name: "prepare", title: "Generated code", fast: true, needs: [], run: prepare },
  { name: "format", title: "Format and lint", fast: true, needs: [], run: format },
  { name: "types", title: "Types", fast: true, needs: ready, run: types },
  {
    name: "architecture",
    title: "Architecture rules",
    fast: true,
    needs: ready,
    run: vitest("architecture", 5),
  },
  { name: "unit", title: "Unit tests", fast: true, needs: ready, run: vitest("unit", 5) },
  {
    name: "security",
    title: "Security tests",
    fast: false,
    needs: ready,
    run: vitest("security", 10),
  },
  // Before the integration tests: some of them start the product.
  { name: "build", title: "Production build", fast: false, needs: ready, run: build },
  {
    name: "integration",
    title: "Integration tests (real PostgreSQL)",
    fast: false,
    needs: ready,
    run: vitest("integration", 20),
  },
  {
    name: "e2e",
    title: "End-to-end tests (real Chromium)",
    fast: false,
    needs: [...ready, "build"],
    run: e2e,
  },
];

/** In the order in which they run. There may be no security test that needs no server. */
export const stages = all.filter(({ name }) => name !== "security" || hasTests("tests/security"));
