import { describe, expect, it } from "vitest";
import { departmentOf, departments, otherTiles } from "#lib/events/departments";

describe("the map of tiles", () => {
  const all = Object.entries(departments);

  it("has the 25 departments by their ubigeo, each on a tile of its own", () => {
    expect(all).toHaveLength(25);
    expect(new Set(all.map(([, { column, row }]) => `${column} ${row}`)).size).toBe(25);
    expect(new Set(all.map(([, { short }]) => short)).size).toBe(25);
  });

  it("says the department of a place, and of nothing abroad", () => {
    expect(departments[departmentOf("080901") ?? ""]?.name).toBe("Cusco");
    expect(departmentOf("21")).toBe("21");
    expect([departmentOf(null), departmentOf(""), departmentOf("99")]).toEqual([null, null, null]);
    expect(otherTiles("21").split("M")).toHaveLength(25);
  });
});
