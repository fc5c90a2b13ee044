import { describe, expect, it } from "vitest";
import { contentFindings } from "#lib/editorial/checks/content";
import { imageKey, type Target, targetFindings } from "#lib/editorial/checks/targets";
import { findingItems } from "#lib/editorial/form/checklist";
import {
  hrefsIn,
  imageIdsIn,
  referenceHref,
  referenceOf,
  referredIds,
  resolved,
} from "#lib/editorial/references";
import { plainText, type RichNode, type RichText, richText } from "#lib/editorial/richtext";
import { isSafeLink } from "#lib/editorial/safeLink";

const id = "0190f0a0-0000-7000-8000-000000000001";
const words = (text: string): RichNode => ({ type: "text", text });
const paragraph = (...content: RichNode[]): RichNode => ({ type: "paragraph", content });
const link = (text: string, href: string): RichNode => ({
  ...words(text),
  marks: [{ type: "link", attrs: { href } }],
});
const heading = (level: number, text: string): RichNode => ({
  ...{ type: "heading", attrs: { level }, content: [words(text)] },
});
const cell = (type: "tableHeader" | "tableCell", text: string): RichNode => ({
  ...{ type, content: [paragraph(words(text))] },
});
const row = (...content: RichNode[]): RichNode => ({ type: "tableRow", content });
const table = (...content: RichNode[]): RichNode => ({ type: "table", content });
const image = (attrs: RichNode["attrs"]): RichNode => ({
  type: "image",
  attrs: { mediaId: id, ...attrs },
});
const doc = (...content: RichNode[]): RichText => ({ type: "doc", content });
const rulesOf = (...content: RichNode[]) =>
  contentFindings({ body: doc(...content) }).map(({ rule }) => rule);

describe("the nodes of a text", () => {
  const stored = doc(
    table(
      row(cell("tableHeader", "Oficina"), cell("tableHeader", "Socios")),
      row(cell("tableCell", "Puno"), cell("tableCell", "120")),
    ),
    { type: "callout", attrs: { tone: "aviso" }, content: [paragraph(words("Cuidado."))] },
    image({ alt: "Una vaca junto al lago", caption: "" }),
  );

  it("may be tables, callouts and photos, whose words are read line by line", () => {
    expect(richText.parse(stored)).toEqual(stored);
    expect(plainText(stored)).toBe(
      "Oficina | Socios\nPuno | 120\nCuidado.\nUna vaca junto al lago",
    );
  });

  it.each([
    ["61 rows", table(...Array.from({ length: 61 }, () => row(cell("tableCell", ""))))],
    ["13 columns", table(row(...Array.from({ length: 13 }, () => cell("tableCell", ""))))],
    [
      "13 columns by spans",
      table(row({ type: "tableCell", attrs: { colspan: 12 } }, cell("tableCell", ""))),
    ],
    ["a span beyond the widest table", table(row({ type: "tableCell", attrs: { colspan: 13 } }))],
    ["a photo of nothing", { type: "image", attrs: {} }],
  ] as [string, RichNode][])("may not hold %s", (_, node) => {
    expect(richText.safeParse(doc(node)).success).toBe(false);
  });

  it("lose what an editor adds of its own", () => {
    const attrs = { colspan: 1, rowspan: 1, colwidth: null, align: null };
    const parsed = richText.parse({
      ...{ type: "doc", content: [{ type: "tableCell", attrs }] },
    });
    expect(parsed.content[0]?.attrs).toEqual({ colspan: 1, rowspan: 1 });
  });
});

describe("a reference", () => {
  const href = referenceHref({ sort: "publicacion", id });

  it("is a link of our own that names a sort and an id", () => {
    expect(isSafeLink(href)).toBe(true);
    expect(referenceOf(href)).toEqual({ sort: "publicacion", id });
    expect(referenceOf("https://a.pe")).toBeNull();
    for (const wrong of ["ayni:otra/1", `ayni:cuenta/${id}`, "ayni:publicacion/1"]) {
      expect(isSafeLink(wrong)).toBe(false);
    }
  });

  it("is found in every text of a content", () => {
    const content = { title: "a", body: doc(paragraph(link("uno", href))), other: doc(image({})) };
    expect(hrefsIn(content)).toEqual([href]);
    expect(referredIds(content, "publicacion")).toEqual([id]);
    expect(referredIds(content, "persona")).toEqual([]);
    expect(imageIdsIn(content)).toEqual([id]);
  });

  it("leads to an address, or keeps its words without a link", () => {
    const content = { body: doc(paragraph(link("uno", href), link("web", "https://a.pe"))) };
    const there = resolved(content, { addressOf: () => "/eventos/uno", photos: {} });
    expect(hrefsIn(there)).toEqual(["/eventos/uno", "https://a.pe"]);
    const nowhere = resolved(content, { addressOf: () => null, photos: {} });
    expect(hrefsIn(nowhere)).toEqual(["https://a.pe"]);
    expect(plainText(nowhere.body)).toBe("unoweb");
  });
});

describe("the checks of a text", () => {
  it("find headings that skip a level", () => {
    expect(rulesOf(heading(2, "a"), heading(3, "b"), heading(4, "c"), heading(2, "d"))).toEqual([]);
    expect(rulesOf(heading(2, "a"), heading(4, "b"))).toEqual(["headings"]);
    expect(rulesOf(heading(3, "a"))).toEqual(["headings"]);
  });

  it.each(["aquí", "Haga clic aquí", "clic aquí", "más", "Ver más", "este enlace", "Descargar"])(
    "find a link that says only «%s»",
    (text) => expect(rulesOf(paragraph(link(text, "/eventos")))).toEqual(["link_words"]),
  );

  it("accept links that say where they lead and advise on bare addresses", () => {
    expect(rulesOf(paragraph(link("la memoria de 2024", "/m")))).toEqual([]);
    expect(rulesOf(paragraph(link("https://sbs.gob.pe", "https://sbs.gob.pe")))).toEqual([
      "link_address",
    ]);
  });

  it("find words in capitals in texts and titles, but not acronyms", () => {
    expect(rulesOf(paragraph(words("La SBS y el FSDC supervisan.")))).toEqual([]);
    expect(rulesOf(paragraph(words("SE CONVOCA A LOS SOCIOS")))).toEqual(["capitals"]);
    expect(contentFindings({ title: "GRAN ASAMBLEA DE DELEGADOS" })[0]).toMatchObject({
      path: "title",
      blocking: false,
    });
  });

  it("find paragraphs too long for a phone", () => {
    const text = "La feria reúne a los socios. ".repeat(40);
    expect(rulesOf(paragraph(words(text)))).toEqual(["paragraph"]);
  });

  it("find a table that was left almost empty", () => {
    const heads = row(cell("tableHeader", "a"), cell("tableHeader", "b"));
    const line = (text: string) => row(cell("tableCell", text), cell("tableCell", text));
    expect(rulesOf(table(heads, line(""), line("")))).toEqual(["table_hollow"]);
    expect(rulesOf(table(heads, line("1"), line("")))).toEqual([]);
  });

  it("find tables without headings", () => {
    const data = row(cell("tableCell", "1"), cell("tableCell", "2"));
    expect(rulesOf(table(data, data))).toEqual(["table_heads"]);
    expect(rulesOf(table(row(cell("tableHeader", "a"), cell("tableHeader", "b")), data))).toEqual(
      [],
    );
    const named = row(cell("tableHeader", "Puno"), cell("tableCell", "2"));
    expect(rulesOf(table(named, named))).toEqual([]);
  });

  it.each([
    [{ alt: "" }, true],
    [{ alt: "IMG_2034.jpg" }, true],
    [{ alt: "foto" }, true],
    [{ alt: "La feria de Ilave", caption: "La feria de Ilave" }, true],
    [{ alt: "Dos socias pesan queso en la feria", caption: "Feria de Ilave" }, false],
    [{ alt: "", decorative: true }, false],
  ])("block a photo described as %j: %s", (attrs, blocks) => {
    const found = contentFindings({ body: doc(image(attrs)) });
    expect(found.map(({ blocking }) => blocking)).toEqual(blocks ? [true] : []);
  });
});

describe("where links lead", () => {
  const href = referenceHref({ sort: "publicacion", id });
  const found = (to: string, state: Target["state"]) =>
    targetFindings({ body: doc(paragraph(link("Vea esto", to))) }, { [to]: { state, title: "" } });

  it("blocks what is gone and pages of ours that do not exist", () => {
    expect(found(href, "gone")).toMatchObject([{ path: "body", blocking: true }]);
    expect(found("/eventos/nada", "broken")).toMatchObject([{ blocking: true }]);
  });

  it("only advises on what waits and on addresses outside that do not answer", () => {
    expect(found(href, "waiting")).toMatchObject([{ rule: "target_waiting", blocking: false }]);
    expect(found("https://a.pe", "broken")).toMatchObject([{ blocking: false }]);
    expect(found(href, "ready")).toEqual([]);
    expect(targetFindings({ body: doc(paragraph(link("a", href))) }, {})).toEqual([]);
  });

  it("blocks photos that left the library", () => {
    const targets = { [imageKey(id)]: { state: "gone", title: "" } } as const;
    expect(targetFindings({ body: doc(image({})) }, targets)).toMatchObject([{ blocking: true }]);
  });

  it("reads in the checklist as missing or as advice", () => {
    const items = findingItems([...found(href, "gone"), ...found("https://a.pe", "broken")]);
    expect(items.map(({ done, advice }) => ({ done, advice }))).toEqual([
      { done: false, advice: false },
      { done: true, advice: true },
    ]);
  });
});
