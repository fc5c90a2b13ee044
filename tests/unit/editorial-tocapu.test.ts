import { describe, expect, it } from "vitest";
import { announcementTypes } from "#lib/announcements/schema";
import { clothPaths, clothSize } from "#lib/editorial/cloth";
import { stateLabels } from "#lib/editorial/labels";
import { states } from "#lib/editorial/schema";
import { marks, signs, threadPath } from "#lib/editorial/tocapu";
import { eventTypes } from "#lib/events/schema";

const drawings = Object.entries({ ...signs, ...marks });

describe("signs", () => {
  it("gives every type of event and of announcement its own", () => {
    expect(Object.keys(signs)).toEqual(expect.arrayContaining([...eventTypes]));
    expect(Object.keys(signs)).toEqual(expect.arrayContaining([...announcementTypes]));
  });

  it.each(drawings)("draws %s on 7 by 7 threads", (_, rows) => {
    expect(rows).toHaveLength(7);
    expect(rows.every((row) => /^[#.]{7}$/.test(row))).toBe(true);
  });

  it("never gives two types of event the same drawing", () => {
    const seen = eventTypes.map((type) => signs[type].join());
    expect(new Set(seen).size).toBe(eventTypes.length);
  });

  it("draws each run of threads as one rectangle", () => {
    expect(threadPath(["##.#", "...."])).toBe("M0 0h2v1h-2zM3 0h1v1h-1z");
  });
});

describe("state marks", () => {
  it("tells every state apart without colour: by its word and by its shape", () => {
    const words = states.map((state) => stateLabels[state].text);
    expect(new Set(words).size).toBe(states.length);
    expect(new Set(Object.values(marks).map((rows) => rows.join())).size).toBe(
      Object.keys(marks).length,
    );
  });
});

describe("sign-in cloth", () => {
  it("fills its whole repeat, each cell once", () => {
    const cells = clothPaths.flatMap(({ path }) =>
      [...path.matchAll(/M\d+ \d+h(\d+)/g)].map(([, width]) => Number(width)),
    );
    expect(cells.reduce((sum, width) => sum + width, 0)).toBe(clothSize * clothSize);
  });
});
