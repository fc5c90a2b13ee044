import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newKey } from "#lib/editorial/form/newKey";
import { fieldId, touches, valueAt, withValueAt } from "#lib/editorial/form/paths";
import { type FormState, reduceForm, startForm } from "#lib/editorial/form/reducer";

const version = { number: 3, at: "2026-11-22T15:42:00.000Z", by: "Redactora de prueba" };
const rows = ["a", "b", "c"].map((key) => ({ key, name: `Fila ${key}` }));
const content = { title: "Título", place: { locality: "Puno", venue: "" }, people: rows };
type Content = typeof content;

const start = (): FormState<Content> => startForm(content, version);
const keys = (state: FormState<Content>) => state.content.people.map((row) => row.key).join("");

describe("paths", () => {
  it("read and replace a value deep inside, leaving the rest as it is", () => {
    const changed = withValueAt(content, "people.1.name", "Otra");
    expect(valueAt(changed, "people.1.name")).toBe("Otra");
    expect(valueAt(content, "people.1.name")).toBe("Fila b");
    expect(changed.people[0]).toBe(content.people[0]);
    expect(changed.place).toBe(content.place);
    expect(Array.isArray(changed.people)).toBe(true);
  });

  it("are undefined where there is nothing", () => {
    expect(valueAt(content, "people.9.name")).toBeUndefined();
    expect(valueAt(null, "title")).toBeUndefined();
  });

  it("touch what they hold and what holds them, not their neighbours", () => {
    expect(touches("people", "people.2.name")).toBe(true);
    expect(touches("people.2.name", "people")).toBe(true);
    expect(touches("people.2", "people.21")).toBe(false);
    expect(fieldId("people.2.name")).toBe("campo-people-2-name");
  });
});

describe("a new key", () => {
  it("is never repeated, with or without a secure connection", () => {
    const keys = [newKey(), newKey(), newKey({}), newKey({})];
    expect(new Set(keys).size).toBe(4);
    expect(keys.every((key) => /^[0-9a-f-]{32,36}$/.test(key))).toBe(true);
  });
});

describe("the form's reducer", () => {
  it("drops the errors of what changed and of what holds it", () => {
    const errors = { people: "a", "people.1.name": "b", "people.10.name": "c", title: "d" };
    const refused = reduceForm(start(), { type: "refused", errors });
    const next = reduceForm(refused, { type: "changed", path: "people.1.name", value: "x" });
    expect(next.errors).toEqual({ "people.10.name": "c", title: "d" });
  });

  it("adds, removes and brings back rows", () => {
    const added = reduceForm(start(), { type: "rowAdded", path: "people", row: { key: "d" } });
    expect(keys(added)).toBe("abcd");
    const removed = reduceForm(added, { type: "rowRemoved", path: "people", index: 1 });
    expect(keys(removed)).toBe("acd");
    expect(removed.removed).toMatchObject({ path: "people", index: 1, row: { key: "b" } });
    const restored = reduceForm(removed, { type: "rowRestored" });
    expect(keys(restored)).toBe("abcd");
    expect(restored.removed).toBeNull();
  });

  it("moves rows and stays at the ends", () => {
    const move = (index: number, by: 1 | -1) =>
      keys(reduceForm(start(), { type: "rowMoved", path: "people", index, by }));
    expect(move(0, 1)).toBe("bac");
    expect(move(2, -1)).toBe("acb");
    expect(move(0, -1)).toBe("abc");
    expect(move(2, 1)).toBe("abc");
  });

  it("undoes what was done to lists, one step after the other, and keeps what was typed since", () => {
    const did = (
      state: FormState<Content>,
      ...events: Parameters<typeof reduceForm<Content>>[1][]
    ) => events.reduce(reduceForm<Content>, state);
    const path = "people";
    const changed = did(
      start(),
      { type: "rowRemoved", path, index: 0 },
      { type: "rowMoved", path, index: 0, by: 1 },
      { type: "rowAdded", path, row: { key: "d" } },
      { type: "changed", path: "title", value: "Escrito después" },
    );
    expect(keys(changed)).toBe("cbd");
    const undone = [1, 2, 3, 4].map((times) =>
      did(changed, ...Array.from({ length: times }, () => ({ type: "undone" as const }))),
    );
    expect(undone.map(keys)).toEqual(["cb", "bc", "abc", "abc"]);
    expect(undone.at(-1)?.content.title).toBe("Escrito después");
  });

  it("does not bring a row back twice", () => {
    const removed = reduceForm(start(), { type: "rowRemoved", path: "people", index: 1 });
    const restored = reduceForm(removed, { type: "rowRestored" });
    expect(keys(reduceForm(restored, { type: "undone" }))).toBe("abc");
  });

  it("never loses or repeats a row, whatever is done to the list", () => {
    const path = fc.constant("people");
    const step = fc.oneof(
      fc.record({ type: fc.constant("rowRemoved" as const), path, index: fc.nat(4) }),
      fc.record({
        type: fc.constant("rowMoved" as const),
        path,
        index: fc.nat(4),
        by: fc.constantFrom(1 as const, -1 as const),
      }),
      fc.record({ type: fc.constant("rowRestored" as const) }),
      fc.record({ type: fc.constant("undone" as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let state = start();
        for (const event of steps) {
          const before = state.content.people.length;
          state = reduceForm(state, event);
          const now = state.content.people.map((row) => row.key);
          expect(new Set(now).size).toBe(now.length);
          expect(Math.abs(now.length - before)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("keeps what was typed while a save was on its way", () => {
    const sent = reduceForm(start(), { type: "changed", path: "title", value: "Enviado" });
    const typed = reduceForm(sent, { type: "changed", path: "title", value: "Enviado y más" });
    const at = { ...version, number: 4 };
    const saved = reduceForm(typed, { type: "saved", content: sent.content, version: at });
    expect(saved.content.title).toBe("Enviado y más");
    expect(saved.saved.title).toBe("Enviado");
    expect(saved.number).toBe(4);
  });

  it("starts editors anew when content comes from elsewhere", () => {
    const theirs = { ...content, title: "De otra persona" };
    const next = reduceForm(start(), {
      ...{ type: "rebased", content: theirs, saved: theirs },
      version: { ...version, number: 5, by: "Editor de prueba" },
    });
    expect(next.generation).toBe(1);
    expect(next).toMatchObject({ number: 5, savedBy: "Editor de prueba", content: theirs });
  });
});
