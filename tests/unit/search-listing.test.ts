import { describe, expect, it } from "vitest";
import { portalAddress } from "#lib/delivery/address";
import { spanish } from "#lib/platform/spanish";
import { namedAddress, readSearchAddress, searchAddress } from "#lib/search/address";
import { excerpt, fragment, marked, type Piece } from "#lib/search/highlight";
import { facetLinks, resultItems, resultsTitle } from "#lib/search/listing";
import type { Facets, FoundName, FoundPublication } from "#lib/search/schema";

const shown = (pieces: Piece[] | null) =>
  pieces?.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join("") ?? null;
const marks = new Set(["visito", "cafe"]);

describe("marked", () => {
  it("marks whole words, however they are written", () => {
    expect(shown(marked("Visitó cafetales; probó CAFÉ.", marks))).toBe(
      "[Visitó] cafetales; probó [CAFÉ].",
    );
  });
});

describe("fragment", () => {
  const long = `${"Antes no hubo nada. ".repeat(30)}Al fin visitó la planta de café. ${"Luego tampoco. ".repeat(30)}`;

  it("is the part with most of the words", () => {
    const text = shown(fragment(`café ${long}`, marks));
    expect(text).toMatch(/^….*\[visitó\] la planta de \[café\].*…$/);
    expect(text?.length).toBeLessThan(260);
  });

  it("is nothing where none of the words is", () => {
    expect(fragment("Nada de eso.", marks)).toBeNull();
  });

  it("gives way to a summary that answers, and to the summary when nothing does", () => {
    expect(shown(excerpt("Probó café.", long, marks))).toBe("Probó [café].");
    expect(shown(excerpt("Un resumen.", "Nada.", marks))).toBe("Un resumen.");
  });
});

describe("excerpt", () => {
  it("is a sentence of the text before a list of names", () => {
    const text = "El grupo visitó una planta de café.\nVisitó\nCafé\nPlanta de café Visitó";
    expect(shown(excerpt("Un resumen.", text, marks))).toBe(
      "El grupo [visitó] una planta de [café].",
    );
    expect(shown(excerpt("Un resumen.", "Nada de eso.\nFeria de café", marks))).toBe(
      "Nada de eso. · Feria de [café]",
    );
  });
});

const id = "00000000-0000-7000-8000-000000000001";

describe("the address of a search", () => {
  it("says what it reads", () => {
    const address = searchAddress({
      ...{ text: "café", kind: "event", type: "feria", year: 2009, place: "21", organisation: id },
      ...{ literal: true, after: { score: 1.25, id } },
    });
    const params = Object.fromEntries(new URL(address, "http://x").searchParams);
    expect(searchAddress(readSearchAddress(params))).toBe(address);
    expect(portalAddress(address)).toBe(address);
  });

  it("leaves out what means nothing", () => {
    const params = {
      anio: "9999",
      clase: "nada",
      organizacion: "x",
      despues: "1_2",
      q: ["a", "b"],
    };
    expect(searchAddress(readSearchAddress(params))).toBe("/buscar?q=a");
  });

  it("leads from a name of the directory to its page", () => {
    const address = namedAddress({ kind: "person", id, name: "Rita Suaña" });
    expect(address).toBe(`/directorio/personas/rita-suana-${id.slice(-12)}`);
  });

  it.each([
    ["/buscar?q=++CAF%C3%89%20%20de%0A&x=1", "/buscar?q=caf%C3%A9+de"],
    ["/buscar?q=", "/buscar"],
    ["/buscar?anio=2009&q=a", "/buscar?q=a&anio=2009"],
    [`/buscar?q=${"a".repeat(500)}`, `/buscar?q=${"a".repeat(100)}`],
  ])("%s is kept as %s", (address, kept) => {
    expect(portalAddress(address)).toBe(kept);
  });
});

const { t } = spanish;
const facets: Facets = {
  ...{ kind: [], place: [], organisation: [] },
  type: [{ value: "feria", label: "", count: 2 }],
  year: [
    { value: "2010", label: "", count: 1200 },
    { value: "2009", label: "", count: 1 },
  ],
};

describe("what a list of results says", () => {
  it("offers facets that tell results apart, and to take a chosen one away", () => {
    const filter = readSearchAddress({ q: "café" });
    const groups = facetLinks(filter, { facets, total: 1000, isMore: true }, t);
    expect(groups.map(({ label }) => label)).toEqual(["Año"]);
    expect(groups[0]?.links[0]).toMatchObject({
      count: "1,200+",
      href: "/buscar?q=caf%C3%A9&anio=2010",
    });
    const [chosen] = facetLinks({ ...filter, year: 2009 }, { facets, total: 1, isMore: false }, t);
    expect(chosen?.links).toEqual([
      { href: "/buscar?q=caf%C3%A9", label: "2009", count: "1", chosen: true },
    ]);
  });

  it("puts names of the directory after the likeliest publications", () => {
    const publication = (slug: string): FoundPublication => ({
      ...{ kind: "event", audience: "public", type: "feria", slug, title: [], excerpt: [] },
      ...{ day: "2009-11-29", endsOn: null, expired: false },
    });
    const name: FoundName = {
      ...{ kind: "organisation", id, name: [], organisationKind: "ngo" },
      ...{ aliases: ["CIAP"], publications: 1 },
    };
    const items = resultItems(["a", "b", "c"].map(publication), [name], spanish);
    expect(items.map(({ href }) => href)).toEqual([
      ...["/eventos/a", "/eventos/b", `/directorio/organizaciones/${id.slice(-12)}`, "/eventos/c"],
    ]);
    expect(items[2]?.excerpt[0]?.text).toBe("También escrita CIAP. Aparece en 1 publicación.");
  });

  it("counts up to a bound", () => {
    expect(resultsTitle({ total: 1, names: [], isMore: false }, "café", t)).toBe(
      "1 resultado para «café»",
    );
    expect(resultsTitle({ total: 1000, names: [], isMore: true }, "", t)).toBe(
      "Más de 1,000 resultados",
    );
  });
});

describe("a search in one's own account", () => {
  const filter = { ...readSearchAddress({ q: "horario" }), own: true };

  it("stays there, whatever it is narrowed by", () => {
    expect(searchAddress(filter)).toBe("/cuenta/buscar?q=horario");
    expect(searchAddress({ ...filter, year: 2026 })).toBe("/cuenta/buscar?q=horario&anio=2026");
    expect(searchAddress(readSearchAddress({ q: "horario" }))).toBe("/buscar?q=horario");
  });

  it("leads to where what is reserved is read, and says for whom it is", () => {
    const found: FoundPublication = {
      ...{ kind: "announcement", audience: "members", type: "comunicado", slug: "horario" },
      ...{ title: [], excerpt: [], day: "2026-11-22", endsOn: null, expired: false },
    };
    const [item] = resultItems([found], [], spanish);
    expect(item?.href).toBe("/cuenta/comunicados/horario");
    expect(item?.line).toContain("Solo para socios");
  });
});
