import { describe, expect, test } from "vitest";
import { fieldName, isWithin, keyedField, pathOfField } from "#lib/comments/fields";
import { commentVerbs, countWords } from "#lib/comments/labels";
import {
  matching,
  mentionAt,
  mentionParts,
  mentionsIn,
  withMention,
  withoutGap,
} from "#lib/comments/mentions";
import { canComment } from "#lib/comments/policy";
import { commentInput } from "#lib/comments/schema";
import { paperActor } from "#tests/support/actors";

const content = {
  title: "Taller",
  place: { locality: "Puno" },
  people: [
    { key: "a1", name: "Rosa de prueba", role: "Gerente" },
    { key: "b2", name: "Juan de prueba", role: "" },
  ],
  projects: { named: [{ key: "p9", name: "Proyecto de prueba" }] },
};
const labels = { title: "Título", people: "Personas", projects: "Proyectos", place: "Lugar" };

describe("the field of a comment", () => {
  test.each([
    ["title", "title"],
    ["place.locality", "place.locality"],
    ["people.1.role", "people.b2.role"],
    ["people.0", "people.a1"],
    ["projects.named.0.name", "projects.named.p9.name"],
    ["people.7.role", "people.7.role"],
  ])("%s is kept as %s", (path, field) => {
    expect(keyedField(content, path)).toBe(field);
  });

  test("follows its row, and is nowhere once the row is gone", () => {
    const moved = { ...content, people: content.people.toReversed() };
    expect(pathOfField(moved, "people.b2.role")).toBe("people.0.role");
    expect(pathOfField({ ...content, people: [] }, "people.b2.role")).toBeNull();
    expect(pathOfField(content, "place.locality")).toBe("place.locality");
  });

  test.each([
    ["", "Toda la publicación"],
    ["title", "Título"],
    ["people.b2.role", "Personas: Juan de prueba"],
    ["people.zz", "Personas: fila que ya no está"],
    ["projects.named.p9", "Proyectos: Proyecto de prueba"],
    ["place.locality", "Lugar"],
  ])("%s is called %s", (field, name) => {
    expect(fieldName(content, field, labels)).toBe(name);
  });

  test("holds its parts and not what only begins like it", () => {
    expect(isWithin("people.a1.role", "people.a1")).toBe(true);
    expect(isWithin("people.a1", "people.a1")).toBe(true);
    expect(isWithin("people.a12", "people.a1")).toBe(false);
    expect(isWithin("people", "")).toBe(false);
  });

  test("is a path and nothing else", () => {
    const said = { publicationId: "019ab000-0000-7000-8000-000000000000", text: "Sí" };
    expect(commentInput.safeParse({ ...said, field: "people.a-1.role" }).success).toBe(true);
    expect(commentInput.safeParse({ ...said, field: "a'; drop" }).success).toBe(false);
    expect(commentInput.safeParse({ ...said, field: "title", text: "  " }).success).toBe(false);
  });
});

const people = [
  { id: "1", name: "Ana Flores" },
  { id: "2", name: "Ana Flores Mamani" },
  { id: "3", name: "Íñigo Quispe" },
  { id: "4", name: "Íñigo Quispe" },
];

describe("naming people", () => {
  test("begins with an @ that opens a word", () => {
    expect(mentionAt("Hola @Ana", 9)).toEqual({ start: 5, typed: "Ana" });
    expect(mentionAt("@", 1)).toEqual({ start: 0, typed: "" });
    expect(mentionAt("Hola @Ana Flo", 13)).toEqual({ start: 5, typed: "Ana Flo" });
    expect(mentionAt("correo@ana", 10)).toBeNull();
    expect(mentionAt("Hola @Ana, gracias", 18)).toBeNull();
  });

  test("finds whoever has a word that begins so, accents aside", () => {
    expect(matching(people, "inigo").map(({ id }) => id)).toEqual(["3", "4"]);
    expect(matching(people, "mama").map(({ id }) => id)).toEqual(["2"]);
    expect(matching(people, "")).toHaveLength(4);
    expect(matching(people, "zz")).toEqual([]);
  });

  test("puts the name in the place of what was typed", () => {
    const text = "Hola @an y gracias";
    expect(withMention(text, { start: 5, typed: "an" }, "Ana Flores")).toEqual({
      ...{ text: "Hola @Ana Flores y gracias", caret: 16 },
    });
    expect(withMention("@", { start: 0, typed: "" }, "Ana Flores").text).toBe("@Ana Flores ");
  });

  test("lets what closes a sentence stand next to a name", () => {
    expect(withoutGap("¿Lo revisa, @Ana Flores ?", 25, people)).toBe("¿Lo revisa, @Ana Flores?");
    expect(withoutGap("@Ana Flores , gracias", 13, people)).toBe("@Ana Flores, gracias");
    expect(withoutGap("@Ana Flores y", 13, people)).toBeNull();
    expect(withoutGap("¿Lo revisa ?", 12, people)).toBeNull();
  });

  test("takes the longest name, and of two with one name only who was chosen", () => {
    expect(mentionsIn("Mire, @Ana Flores Mamani.", people, [])).toEqual(["2"]);
    expect(mentionsIn("@Ana Flores y @Ana Flores Mamani", people, [])).toEqual(["1", "2"]);
    expect(mentionsIn("@Íñigo Quispe", people, [])).toEqual([]);
    expect(mentionsIn("@Íñigo Quispe", people, ["4"])).toEqual(["4"]);
    expect(mentionsIn("Nadie", people, ["1"])).toEqual([]);
  });

  test("loses nothing of the text", () => {
    const text = "Uno @Ana Flores, dos @nadie.";
    const parts = mentionParts(text, people);
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.filter((part) => part.isMention)).toHaveLength(1);
  });
});

test("whoever works in the panel comments, but not on what is in the trash", () => {
  const waiting = { stage: "in_review" } as const;
  const allowed = (["member", "staff", "reviewer", "director", "administrator"] as const).filter(
    (role) => canComment(paperActor(role), waiting),
  );
  expect(allowed).toEqual(["staff", "reviewer", "administrator"]);
  expect(canComment(paperActor("administrator"), { stage: "trashed" })).toBe(false);
});

test("the words of the button and of the log", () => {
  expect([0, 1, 2].map(countWords)).toEqual(["Comentar", "1 comentario", "2 comentarios"]);
  expect(Object.keys(commentVerbs)).toEqual(["commented", "answered", "resolved", "reopened"]);
});
