import { beforeEach, expect, test } from "vitest";
import { visitorActor } from "#lib/platform/actor";
import { ask } from "#lib/subscriptions/commands/ask";
import { confirm } from "#lib/subscriptions/commands/confirm";
import { leave } from "#lib/subscriptions/commands/manage";
import { isConfirmedBy } from "#lib/subscriptions/queries/portal";
import { asking, forgetSubscriptions, someAddress, tokenFor } from "#tests/support/subscriptions";

const visitor = visitorActor();

beforeEach(forgetSubscriptions);

test("confirming twice says to whoever has the link, and to nobody else, that nothing more is needed", async () => {
  const address = someAddress();
  await ask(visitor, asking(address));
  const token = await tokenFor(address);
  expect(await isConfirmedBy(token)).toBe(false);
  const { link } = await confirm(visitor, { token });
  expect(await isConfirmedBy(token)).toBe(true);
  expect(await isConfirmedBy("a".repeat(43))).toBe(false);
  await leave(visitor, { link });
  expect(await isConfirmedBy(token)).toBe(false);
});
