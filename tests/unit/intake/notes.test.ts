import { describe, expect, it } from "vitest";
import { parseReport } from "#lib/intake/parse";
import { recordOf } from "#lib/intake/record";
import { nameKey } from "#lib/intake/text/fold";
import { notes } from "#tests/unit/intake/notes";

const keys = (names: readonly string[]) => names.map(nameKey).sort();

describe.each(notes.map((note) => [note.id, note] as const))("%s", (id, note) => {
  const result = parseReport(note.text, { ref: note.ref });
  const record = recordOf(id, result);

  it("reads kind, dates and headcount", () => {
    expect([record.kind, record.start, record.end, record.participants]).toEqual([
      note.kind,
      note.start,
      note.end,
      note.participants,
    ]);
  });

  it("reads places and bodies", () => {
    expect(keys(record.places.map((place) => place.text))).toEqual(keys(note.places));
    const forms = result.organisations
      .filter((o) => o.named)
      .map((o) => [o.value, ...o.aliases.map((a) => a.value)]);
    for (const name of note.organisations) {
      expect(
        forms.some((list) => list.map(nameKey).includes(nameKey(name))),
        name,
      ).toBe(true);
    }
    expect(
      forms.filter((list) => !keys(note.organisations).some((name) => keys(list).includes(name))),
    ).toEqual([]);
  });

  it("reads people with their posts", () => {
    const expected = note.people.map((line) =>
      line
        .split("|")
        .map((part) => part.trim())
        .slice(0, 2)
        .join(" | "),
    );
    expect(record.people.map((p) => `${p.text} | ${p.role ?? ""}`)).toEqual(expected);
  });
});
