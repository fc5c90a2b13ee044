import { describe, expect, it } from "vitest";
import { contentChanges, rowLine } from "#lib/editorial/form/contentChanges";
import { paragraphs } from "#lib/editorial/richtext";
import { eventFieldLabels } from "#lib/events/labels";
import { eventFieldText } from "#lib/events/outline";
import { type EventDraft, eventDraft } from "#lib/events/schema";

describe("what one content changes over another", () => {
  const reader = {
    labels: eventFieldLabels,
    fieldText: (content: object, field: string) => eventFieldText(content as EventDraft, field),
  };
  const people = (...names: string[]) =>
    names.map((name) => ({ key: name.slice(0, 1), personId: null, name, role: "Socia" }));
  const event = (parts: object): EventDraft => eventDraft.parse(parts);
  const told = (before: object, after: object) =>
    contentChanges(reader, { before: event(before), after: event(after) });

  it("tells each row by what became of it", () => {
    const [change] = told(
      { people: people("Ana", "Berta", "Celia") },
      { people: people("Celia", "Ana", "Berta Ruiz", "Dora") },
    );
    expect(change?.label).toBe("Personas");
    expect(change?.pieces.map(({ title }) => title)).toEqual([
      "Pasó de la fila 3 a la 1",
      "Cambió la fila 3",
      "Se agregó en la fila 4",
    ]);
  });

  it("tells a list inside a field and what stands beside it", () => {
    const named = (...names: string[]) => names.map((name) => ({ key: name, name }));
    const [change] = told(
      { projects: { named: named("Riego") } },
      { projects: { named: named("Riego", "Quinua"), unidentified: 2 } },
    );
    expect(change?.pieces.map(({ title }) => title)).toEqual(["Se agregó en la fila 2", ""]);
  });

  it("says that only the format changed, or what a row refers to", () => {
    const doc = paragraphs("Se firmó el acta.");
    const [text] = doc.content;
    const heading = { ...text, type: "heading", attrs: { level: 2 } };
    const [body] = told({ body: doc }, { body: { type: "doc", content: [heading] } });
    expect(body?.pieces[0]?.remark).toMatch(/cambió el formato/);
    const personId = "01890000-0000-7000-8000-000000000000";
    const [row] = people("Ana");
    const [linked] = told({ people: [row] }, { people: [{ ...row, personId }] });
    expect(linked?.pieces[0]?.remark).toMatch(/del directorio/);
  });

  it("reads one row of a list in plain words", () => {
    const content = event({ projects: { named: [] } });
    expect(rowLine(reader, { content, field: "projects", row: { key: "a", name: "Riego" } })).toBe(
      "Riego",
    );
    expect(
      rowLine(reader, {
        content,
        field: "people",
        row: eventDraft.parse({ people: people("Ana") }).people[0] ?? {},
      }),
    ).toBe("Ana, Socia");
  });
});
