import { describe, expect, it } from "vitest";
import { versionNumbers } from "#lib/editorial/versionNumbers";

describe("versionNumbers", () => {
  it.each([
    [
      { de: "3", a: "10" },
      { pair: [3, 10], below: null },
    ],
    [
      { de: "10", a: "3" },
      { pair: [3, 10], below: null },
    ],
    [
      { de: "3", a: "3" },
      { pair: null, below: null },
    ],
    [
      { de: "-1", a: "x" },
      { pair: null, below: null },
    ],
    [{ antes: "51" }, { pair: null, below: 51 }],
  ])("reads %j", (asked, read) => {
    expect(versionNumbers(asked)).toEqual(read);
  });
});
