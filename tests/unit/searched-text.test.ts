import { describe, expect, it } from "vitest";
import { absentMetadata } from "#lib/editorial/absence";
import { paragraphs, type RichNode } from "#lib/editorial/richtext";
import { searchedText } from "#lib/editorial/searchedText";
import { spanish } from "#lib/platform/spanish";

const photo = { alt: "Tres mujeres pesan café", caption: "En la planta", decorative: false };

describe("searchedText", () => {
  it("holds what photos show and what documents are called", () => {
    const gallery = [photo, { ...photo, caption: "Un adorno", decorative: true }];
    const documents = [{ label: "Acta firmada" }, { label: "" }];
    expect(searchedText({ body: paragraphs("El relato."), gallery, documents })).toBe(
      "El relato.\nEn la planta\nTres mujeres pesan café\nUn adorno\nActa firmada",
    );
  });

  it("holds both descriptions of an image in the text", () => {
    const image: RichNode = { type: "image", attrs: { mediaId: "x", ...photo } as never };
    const text = searchedText({ body: { type: "doc", content: [image] } });
    expect(text).toBe("En la planta\nTres mujeres pesan café");
  });
});

describe("absentMetadata", () => {
  it("says what a reader finds there", () => {
    const none = { withdrawn: null, movedTo: null };
    const titleOf = (absent: Parameters<typeof absentMetadata>[0]) =>
      absentMetadata(absent, "Portal", spanish.t).title;
    expect(titleOf(none)).toBe("Página no encontrada · Portal");
    expect(titleOf({ ...none, withdrawn: { title: "Un aviso" } })).toBe("Un aviso · Portal");
    expect(titleOf({ ...none, movedTo: "/otra" })).toBe("Cambió de dirección · Portal");
  });
});
