import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { helpAreaLabels, type TopicSlug, topicTitles } from "#lib/help/labels";
import { canReadHelp } from "#lib/help/policy";
import { pictureWidth } from "#lib/help/schema";
import { helpAddress, helpFor, screens } from "#lib/help/screens";
import { findTopics, topicOf, topics, topicsOf } from "#lib/help/topics";
import type { Role } from "#lib/platform/actor";
import { permissions } from "#tests/security/permissions";
import { paperActor } from "#tests/support/actors";

const root = join(import.meta.dirname, "../..");
const slugs = Object.keys(topicTitles) as TopicSlug[];
const each = slugs.map((slug) => ({ slug, ...topics[slug] }));
const largestPicture = 60_000;

/** Everything that is written on some screen, in one line. */
function screenWords(): string {
  const files = globSync(
    ["app/**/*.tsx", "components/**/*.tsx", "lib/**/*.ts", "messages/es.json"],
    {
      cwd: root,
      exclude: (name) => name.startsWith("lib/help") || name.startsWith("lib/generated"),
    },
  );
  const texts = files
    .filter((file) => !file.startsWith("components/help") && !file.startsWith("lib/help"))
    .map((file) => readFileSync(join(root, file), "utf8"));
  return texts.join(" ").replace(/\s+/g, " ");
}

/** What stands between « and », with one pair inside. */
const namesIn = (text: string) =>
  [...text.matchAll(/«((?:[^«»]|«[^«»]*»)+)»/g)].map(([, name = ""]) => name);

describe("los temas de la ayuda", () => {
  test("cada uno tiene su dirección, su título y su lugar en el índice", () => {
    expect(Object.keys(topics).sort()).toEqual([...slugs].sort());
    expect(new Set(Object.values(topicTitles)).size).toBe(slugs.length);
    const listed = (Object.keys(helpAreaLabels) as (keyof typeof helpAreaLabels)[]).map(topicsOf);
    expect(listed.every((area) => area.length > 0)).toBe(true);
    expect(
      listed
        .flat()
        .map(({ slug }) => slug)
        .sort(),
    ).toEqual([...slugs].sort());
    expect(slugs.every((slug) => /^[a-z0-9-]+$/.test(slug))).toBe(true);
    expect(topicOf("no-existe")).toBeNull();
    expect(topicOf("constructor")).toBeNull();
  });

  test.each(each)("$slug dice para qué es, de dos a siete pasos y qué más leer", (topic) => {
    expect(topic.steps.length).toBeGreaterThanOrEqual(2);
    expect(topic.steps.length).toBeLessThanOrEqual(7);
    expect(topic.notes.length).toBeGreaterThan(0);
    for (const text of [topic.purpose, ...topic.steps, ...topic.notes])
      expect(text).toMatch(/[.»]$/);
    expect(topic.related.length).toBeGreaterThan(0);
    expect(topic.related).not.toContain(topic.slug);
    expect(topic.related.filter((slug) => !slugs.includes(slug))).toEqual([]);
  });

  test("lo que nombran entre comillas está escrito así en alguna pantalla", () => {
    const written = screenWords();
    const missing = each.flatMap(({ slug, purpose, steps, notes, picture }) =>
      [purpose, ...steps, ...notes, picture.alt]
        .flatMap(namesIn)
        .filter((name) => !written.includes(name))
        .map((name) => `${slug}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  test.each(each)(
    "$slug tiene una imagen liviana, con su medida y su descripción",
    async (topic) => {
      const file = join(root, "public/ayuda", `${topic.slug}.webp`);
      expect(existsSync(file)).toBe(true);
      const bytes = readFileSync(file);
      expect(bytes.length).toBeLessThanOrEqual(largestPicture);
      const { width, height } = await sharp(bytes).metadata();
      expect([width, height]).toEqual([pictureWidth, topic.picture.height]);
      expect(topic.picture.alt.length).toBeGreaterThan(30);
    },
  );
});

describe("la ayuda de cada pantalla", () => {
  const routes = Object.keys(permissions).filter(
    (route) => /^\/(panel|direccion)(\/|$)/.test(route) && !route.startsWith(helpAddress),
  );

  test.each(routes)("%s lleva a un tema", (route) => {
    const { href, label } = helpFor(route.replace(/\[[^\]]+\]/g, "3f0c1d2e"));
    const slug = href.replace(`${helpAddress}/`, "");
    expect(topicOf(slug)).not.toBeNull();
    expect(label).toBe(`Ayuda: ${topicTitles[slug as TopicSlug]}`);
  });

  test("cada pantalla anotada existe", () => {
    const shapes = routes.map((route) => route.replace(/\[[^\]]+\]/g, "[]"));
    const noted = Object.keys(screens).map((screen) => screen.replace(/\?.*/, ""));
    expect(noted.filter((screen) => !shapes.includes(screen))).toEqual([]);
  });

  test("la pantalla para empezar lleva al tema de lo que se empieza", () => {
    const start = "/panel/publicaciones/nueva";
    expect(helpFor(start).label).toBe("Ayuda: Contar un evento");
    expect(helpFor(start, "evento").label).toBe("Ayuda: Contar un evento");
    expect(helpFor(start, "comunicado").label).toBe("Ayuda: Escribir un comunicado");
    expect(helpFor("/panel/publicaciones", "comunicado").label).toBe(
      "Ayuda: Varias publicaciones a la vez",
    );
  });

  test("una pantalla sin tema lleva al índice", () => {
    expect(helpFor("/panel/ayuda/programar")).toEqual({ href: "/panel/ayuda", label: "Ayuda" });
  });
});

describe("buscar en la ayuda", () => {
  const found = (text: string) => findTopics(text).map(({ slug }) => slug);

  test("no pide tildes ni palabras enteras, y lo del título va primero", () => {
    expect(found("sinonimos")).toEqual(["busqueda-y-sinonimos"]);
    expect(found("BUSQUE sinón")).toEqual(["busqueda-y-sinonimos"]);
    expect(found("papelera")[0]).toBe("retirar-y-papelera");
    expect(found("versión")[0]).toBe("comparar-versiones");
  });

  test("sin palabras da todo; con palabras que no están, nada", () => {
    expect(found("  ")).toHaveLength(slugs.length);
    expect(found("zzz")).toEqual([]);
  });
});

test("la leen quienes entran a algún lugar de trabajo", () => {
  const reads = (role: Role) => canReadHelp(paperActor(role));
  expect((["staff", "reviewer", "director", "administrator"] as const).every(reads)).toBe(true);
  expect(reads("member")).toBe(false);
});
