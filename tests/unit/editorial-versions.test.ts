import { describe, expect, it } from "vitest";
import { versionNumbers } from "#lib/editorial/versionNumbers";

describe("versionNumbers", () => {
  it.each([
    [
      { de: "3", a: "10" },
      { pair: [3, 10], below: null, view: "inline" },
    ],
    [
      { de: "10", a: "3" },
      { pair: [3, 10], below: null, view: "inline" },
    ],
    [
      { de: "3", a: "3" },
      { pair: null, below: null, view: "inline" },
    ],
    [
      { de: "-1", a: "x" },
      { pair: null, below: null, view: "inline" },
    ],
    [{ antes: "51" }, { pair: null, below: 51, view: "inline" }],
    [{ vista: "lado" }, { pair: null, below: null, view: "side" }],
  ])("reads %j", (asked, read) => {
    expect(versionNumbers(asked)).toEqual(read);
  });
});
