import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { signs, threadPath } from "#lib/editorial/tocapu";

it("the icon of the portal is the sign of ayni, in a colour for light and one for dark", () => {
  const icon = readFileSync(join(import.meta.dirname, "../../public/favicon.svg"), "utf8");
  expect(icon).toContain(`d="${threadPath(signs.ayni)}"`);
  expect(icon).toContain("prefers-color-scheme: dark");
});
