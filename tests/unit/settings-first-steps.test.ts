import { describe, expect, it } from "vitest";
import { everyFirstStep, firstStepsOf } from "#lib/settings/first-steps";

const nothing = {
  ...{ named: false, accompanied: false, located: false, introduced: false, published: false },
};

describe("the first steps of a new cooperative", () => {
  it("are five, each with its door", () => {
    const steps = firstStepsOf(nothing);
    expect(steps.map((step) => step.done)).toEqual([false, false, false, false, false]);
    expect(steps.map((step) => step.href)).toContain(
      "/panel/publicaciones/nueva?tipo=pagina&clase=institucional",
    );
  });

  it("stay, told as done, until the last", () => {
    const steps = firstStepsOf({ ...nothing, named: true });
    expect(steps).toHaveLength(5);
    expect(steps[0]).toMatchObject({ title: "Ponga el nombre y el logo", done: true });
  });

  it("go away once all are done", () => {
    const all = Object.fromEntries(Object.keys(nothing).map((key) => [key, true]));
    expect(firstStepsOf({ ...nothing, ...all })).toEqual([]);
    expect(everyFirstStep({ ...nothing, ...all }).every(({ done }) => done)).toBe(true);
  });
});
