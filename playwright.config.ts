import { defineConfig } from "@playwright/test";

const results = "tests/.artifacts/results/e2e.json";
const portal = "tests/e2e/portal/**/*.spec.ts";

export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "tests/.artifacts/e2e",
  globalSetup: "./tests/e2e/global-setup.ts",
  fullyParallel: false,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Long, because a busy machine is slow and no test is about time: only what never comes fails.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: results }]],
  use: {
    locale: "es-PE",
    // Neither the browser nor the server is in Lima: a civil date must not shift by a day.
    timezoneId: "UTC",
    // What is looked at in the middle of a transition is what nobody reads.
    contextOptions: { reducedMotion: "reduce" },
    screenshot: "only-on-failure",
    trace: "off",
  },
  projects: [
    // First the portal as it was delivered, before the journeys of the panel publish on it: as a reader without
    // scripts has it, and with them.
    { name: "sin-javascript", testMatch: portal, use: { javaScriptEnabled: false } },
    { name: "portal", testMatch: portal },
    { name: "panel", testMatch: "*.spec.ts", testIgnore: portal },
  ],
});
