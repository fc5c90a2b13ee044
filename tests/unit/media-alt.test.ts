import { describe, expect, it } from "vitest";
import { altFault, titleFrom } from "#lib/media/altText";
import { altSentences } from "#lib/media/labels";

const fault = (alt: string, caption = "", decorative = false) =>
  altFault({ alt, caption, decorative });

describe("el texto alternativo", () => {
  it.each([
    ["", altSentences.missing],
    ["   ", altSentences.missing],
    ["IMG_1234.jpg", altSentences.fileName],
    ["DSC 00012", altSentences.fileName],
    ["WhatsApp-20091129", altSentences.fileName],
    ["foto", altSentences.hollow],
    ["Una imagen", altSentences.hollow],
    ["La fotografía del evento", altSentences.hollow],
    ["Mujeres", altSentences.short],
  ])("«%s» no ayuda", (alt, sentence) => {
    expect(fault(alt)).toBe(sentence);
  });

  it("no repite el pie, aunque cambien acentos y mayúsculas", () => {
    expect(fault("La delegación en Quillabamba.", "LA DELEGACION EN QUILLABAMBA")).toBe(
      altSentences.caption,
    );
  });

  it.each([
    "Seis delegadas firman el acta en la oficina de Juliaca",
    "Fachada de la oficina de Puno en 2009",
    "Foto de grupo de los 18 delegados ante la sede de Quillacoop",
  ])("«%s» ayuda", (alt) => {
    expect(fault(alt)).toBeNull();
  });

  it("no hace falta en lo que decora", () => {
    expect(fault("", "", true)).toBeNull();
  });
});

describe("el primer título", () => {
  it.each([
    ["acta_de_2009.pdf", "acta de 2009"],
    ["../../etc/passwd", "passwd"],
    ["C:\\fotos\\grupo.JPG", "grupo"],
    ["..", "Sin título"],
    ["", "Sin título"],
    ["\u202egpj.exe", "gpj"],
  ])("de «%s» es «%s»", (name, title) => {
    expect(titleFrom(name)).toBe(title);
  });
});
