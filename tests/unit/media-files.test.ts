import { describe, expect, it } from "vitest";
import {
  documentAddress,
  libraryAddress,
  photoAddress,
  readFileName,
  readLibraryAddress,
  sortWord,
  uploadAddress,
} from "#lib/media/address";
import { documentLine, photoLine } from "#lib/media/entryLines";
import { moveFocus, within } from "#lib/media/focus";
import { folderPaths } from "#lib/media/folderPaths";
import { mediaIdsIn } from "#lib/media/mentions";
import { readRange } from "#lib/media/range";
import { searchTextOf } from "#lib/media/searchText";
import { heightAt, sizeWords, widthsOf } from "#lib/media/sizes";
import { nextInQueue, reduceQueue } from "#lib/media/uploadQueue";
import { fileWords, lacksAlt } from "#lib/media/wording";

const id = "0199aaaa-0000-7000-8000-00000000000a";
const other = "0199aaaa-0000-7000-8000-00000000000b";

describe("los tamaños", () => {
  it("no pasan del original", () => {
    expect(widthsOf(4_000)).toEqual([320, 640, 960, 1280, 1920]);
    expect(widthsOf(500)).toEqual([320, 500]);
    expect(widthsOf(100)).toEqual([100]);
    expect(heightAt(320, { width: 4_000, height: 3_000 })).toBe(240);
  });

  it("se leen como los escribe la gente", () => {
    expect([sizeWords(900), sizeWords(240_000), sizeWords(1_240_000)]).toEqual([
      ...["900 B", "240 kB", "1.2 MB"],
    ]);
    expect(fileWords({ extension: "pdf", bytes: 240_000, width: null, height: null })).toBe(
      "PDF, 240 kB",
    );
    expect(lacksAlt({ sort: "image", alt: "foto", decorative: false, caption: "" })).toBe(true);
  });
});

describe("las direcciones", () => {
  it("dicen la versión, y el documento su título", () => {
    expect(photoAddress({ id, version: 2 }, 640, "jpeg")).toBe(`/archivos/${id}/2/640.jpg`);
    const file = { id, version: 1, title: "Acta N.º 3: «días»", extension: "pdf" };
    expect(documentAddress(file)).toBe(`/archivos/${id}/1/acta-n-o-3-dias.pdf`);
  });

  it.each([
    ["640.avif", { width: 640, format: "avif" }],
    ["acta.pdf", { extension: "pdf" }],
    ["original", null],
    ["../original", null],
    ["640.svg", null],
  ])("%s pide %j", (name, asked) => {
    expect(readFileName(name)).toEqual(asked);
  });

  it("de la biblioteca van y vuelven", () => {
    const filter = { text: "acta", sort: "document", folderId: id, tag: "2009" } as const;
    const address = libraryAddress({ ...filter, trashed: true });
    const params = Object.fromEntries(new URL(address, "http://x").searchParams);
    expect(readLibraryAddress(params)).toEqual({ ...filter, trashed: true, after: null });
    expect(sortWord("image")).toBe("fotos");
    expect(uploadAddress({ name: "a b.jpg" })).toBe("/api/biblioteca?nombre=a+b.jpg");
  });
});

describe("un pedido de una parte", () => {
  it.each([
    [null, null],
    ["bytes=0-3", { start: 0, end: 3 }],
    ["bytes=5-", { start: 5, end: 9 }],
    ["bytes=-2", { start: 8, end: 9 }],
    ["bytes=3-99", { start: 3, end: 9 }],
    ["bytes=10-", "unsatisfiable"],
    ["bytes=0-1,4-5", null],
  ])("%s de diez bytes", (header, range) => {
    expect(readRange(header, 10)).toEqual(range);
  });
});

it("lo que un contenido menciona se encuentra donde esté, una vez", () => {
  const body = { content: [{ type: "image", attrs: { mediaId: other } }] };
  const gallery = [{ mediaId: id }, { mediaId: id }, { mediaId: "nada" }, { mediaId: 3 }];
  expect(mediaIdsIn({ gallery, body, title: "mediaId" })).toEqual([id, other]);
});

it("el punto de interés no sale de la foto", () => {
  expect(within({ x: 130, y: -4.4 })).toEqual({ x: 100, y: 0 });
  expect(moveFocus({ x: 50, y: 50 }, "ArrowLeft", 10)).toEqual({ x: 40, y: 50 });
  expect(moveFocus({ x: 50, y: 50 }, "Tab", 1)).toBeNull();
});

it("una carpeta se nombra con su camino", () => {
  const folders = [
    { id: "b", name: "2026", parentId: "a" },
    { id: "a", name: "Asambleas", parentId: null },
  ];
  expect(folderPaths(folders)).toEqual([
    { id: "a", path: "Asambleas" },
    { id: "b", path: "Asambleas / 2026" },
  ]);
});

it("se busca en todo lo que se dijo de un archivo", () => {
  expect(searchTextOf({ title: "Acta 3", tags: ["Año"], alt: "Río" })).toBe("acta 3 rio ano");
});

it("lo que no tiene formulario se lee en una línea", () => {
  const photo = { key: "a", mediaId: id, alt: "", decorative: true, caption: "Pie" };
  expect(photoLine(photo)).toBe("Foto 0199aaaa · Decorativa · Pie");
  expect(documentLine({ key: "a", mediaId: id, label: "Acta" })).toBe("Documento 0199aaaa · Acta");
});

describe("los archivos en camino", () => {
  const files = ["a", "b", "c"].map((key) => ({ key, name: key, bytes: 1 }));
  const added = reduceQueue([], { type: "added", files });

  it("van de pocos en pocos", () => {
    expect(nextInQueue(added, 2).map(({ key }) => key)).toEqual(["a", "b"]);
    const started = reduceQueue(added, { type: "started", key: "a" });
    expect(nextInQueue(started, 2).map(({ key }) => key)).toEqual(["b"]);
  });

  it("llegan, fallan, vuelven a intentarse y se olvidan", () => {
    const arrived = reduceQueue(added, { type: "arrived", key: "a", id });
    const fault = { type: "failed", key: "b", message: "No.", retry: true, twin: null } as const;
    const failed = reduceQueue(arrived, fault);
    expect(failed.map(({ state }) => state)).toEqual(["done", "failed", "waiting"]);
    const again = reduceQueue(failed, { type: "again", key: "b" });
    expect(again[1]).toMatchObject({ state: "waiting", message: "" });
    expect(reduceQueue(again, { type: "forgotten", key: "c" })).toHaveLength(2);
    const moving = reduceQueue(again, { type: "progressed", key: "b", share: 0.5 });
    expect(moving[1]?.share).toBe(0.5);
  });
});
