import { defineConfig, type TestProjectConfiguration } from "vitest/config";

/** One project for each folder of tests, so that each can be run and counted by itself. */
const project = (name: string, more: object = {}): TestProjectConfiguration => ({
  extends: true,
  test: { name, include: [`tests/${name}/**/*.test.{ts,tsx}`], ...more },
});

export default defineConfig({
  test: {
    environment: "node",
    // A server in UTC must show the same civil dates as one in Lima.
    env: { TZ: "UTC" },
    maxWorkers: 2,
    expect: { requireAssertions: true },
    setupFiles: "tests/support/random.ts",
    projects: [
      project("unit", { testTimeout: 30_000 }),
      project("architecture", { testTimeout: 90_000 }),
      project("security", {
        globalSetup: "tests/integration/global-setup.ts",
        setupFiles: ["tests/integration/setup-file.ts", "tests/support/random.ts"],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
      project("integration", {
        globalSetup: "tests/integration/global-setup.ts",
        setupFiles: ["tests/integration/setup-file.ts", "tests/support/random.ts"],
        testTimeout: 60_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
