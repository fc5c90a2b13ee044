import { expect } from "vitest";
import { Refusal, type RefusalCode } from "#lib/platform/refusal";

/** The refusal that the work ends in, which must have that code. Anything else fails the test. */
export async function expectRefusal(work: Promise<unknown>, code: RefusalCode): Promise<Refusal> {
  const outcome: unknown = await work.then(
    (value) => value,
    (error: unknown) => error,
  );
  if (!(outcome instanceof Refusal)) {
    expect.fail(`expected a refusal "${code}" and got ${String(outcome)}`);
  }
  expect(outcome.code).toBe(code);
  return outcome;
}
