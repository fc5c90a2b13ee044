import { describe, expect, it } from "vitest";
import { newestPage, olderThan } from "#lib/platform/newest-first";

const id = "00000000-0000-7000-8000-000000000001";
const moment = "2026-07-03T14:00:00.000Z";
const rows = [3, 2, 1].map((day) => ({ at: new Date(`2026-07-0${day}T14:00:00Z`), id }));

describe("a list that goes by a moment, newest first", () => {
  it("ends a page with the key of its last row, and the last page with none", () => {
    expect(newestPage(rows, 2, (row) => row)).toEqual({
      items: rows.slice(0, 2),
      next: `2026-07-02T14:00:00.000Z_${id}`,
    });
    expect(newestPage(rows, 3, (row) => row).next).toBeNull();
    expect(newestPage([], 3, () => ({ at: new Date(), id })).next).toBeNull();
  });

  it("goes on after a key, and among what happened at one moment by id", () => {
    const at = new Date(moment);
    expect(olderThan(`${moment}_${id}`, "touchedAt", "id")).toEqual({
      AND: [{ touchedAt: { lte: at } }, { OR: [{ touchedAt: { lt: at } }, { id: { lt: id } }] }],
    });
  });

  it.each([null, "", "x", `${moment}_x`, `ayer_${id}`, `0000-01-01T00:00:00.000Z_${id}`, id])(
    "begins anew after «%s», which is no key",
    (text) => {
      expect(olderThan(text, "at", "id")).toEqual({});
    },
  );
});
