import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { publicPath } from "#lib/editorial/address";
import { paragraphs } from "#lib/editorial/richtext";
import { documentGroups, pageArticle } from "#lib/pages/article";
import { pageFieldText } from "#lib/pages/outline";
import { mayBePage } from "#lib/pages/reserved";
import { pageDraft, pageLive } from "#lib/pages/schema";

const complete = pageDraft.parse({
  type: "institucional",
  title: "Quiénes somos",
  summary: "La historia, los órganos y las oficinas de la cooperativa.",
  body: paragraphs("Nacimos en Puno."),
});

describe("the address of a page", () => {
  it("stands at the root of the portal", () => {
    expect(publicPath("page", "quienes-somos")).toBe("/quienes-somos");
  });

  it("never takes the place of a section of the software", () => {
    const sections = ["app", "app/(portal)"]
      .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory() && /^[a-z]/.test(entry.name))
      .map((entry) => entry.name)
      .filter((name) => name !== "styles");
    expect(sections).toContain("eventos");
    expect(sections.filter(mayBePage)).toEqual([]);
  });

  it.each(["", "a/b", "Mayúsculas", "con espacio", "-a", "favicon.svg", "a".repeat(121)])(
    "cannot be «%s»",
    (slug) => {
      expect(mayBePage(slug)).toBe(false);
    },
  );
});

describe("a page", () => {
  it("may be saved empty and published complete", () => {
    expect(pageDraft.safeParse({}).success).toBe(true);
    expect(pageLive.safeParse(complete).success).toBe(true);
  });

  it("tells each thing that is missing", () => {
    const paths = pageLive.safeParse(pageDraft.parse({})).error?.issues.map(({ path }) => path[0]);
    expect(paths).toEqual(["type", "title", "summary", "body"]);
  });

  it("may be only documents, by what they are and the last years first", () => {
    const mediaId = "00000000-0000-7000-8000-000000000001";
    const documents = [
      { key: "a", mediaId, topic: "eeff", year: 2024 },
      { key: "b", mediaId, topic: "memoria", year: 2023 },
      { key: "c", mediaId, topic: "eeff", year: 2025 },
    ];
    const page = pageDraft.parse({ ...complete, body: undefined, documents });
    expect(pageLive.safeParse(page).success).toBe(true);
    const groups = documentGroups(pageArticle(page));
    expect(groups.map(({ topic, documents: rows }) => [topic, rows.map((row) => row.key)])).toEqual(
      [
        ["memoria", ["b"]],
        ["eeff", ["c", "a"]],
      ],
    );
  });

  it("is read field by field", () => {
    expect(pageFieldText(complete, "type")).toBe("Quiénes somos");
    expect(pageFieldText(complete, "body")).toBe("Nacimos en Puno.");
    expect(pageFieldText(complete, "nada")).toBe("");
    expect(pageArticle(pageDraft.parse({})).type).toBe("institucional");
  });
});
