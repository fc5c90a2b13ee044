import { describe, expect, it } from "vitest";
import { isAbsurd, portalAddress } from "#lib/delivery/address";

describe("portalAddress", () => {
  it.each([
    ["/", "/"],
    ["/eventos", "/eventos"],
    ["/eventos/visita-a-quillabamba", "/eventos/visita-a-quillabamba"],
    ["/eventos?tipo=feria&anio=2009", "/eventos?anio=2009&tipo=feria"],
    ["/eventos?utm_source=x", "/eventos"],
    ["/?fbclid=abc", "/"],
    ["/comunicados?tipo=memoria&anio=2009", "/comunicados?tipo=memoria"],
  ])("%s is kept as %s", (address, kept) => {
    expect(portalAddress(address)).toBe(kept);
  });

  it.each(["/panel", "/api/logo", "/eventos/Con%20Espacios", "/eventos/a/b", "/cuenta", "//otro"])(
    "%s is no page of the portal",
    (address) => {
      expect(portalAddress(address)).toBeNull();
    },
  );

  it("drops a parameter that is too long to mean anything", () => {
    expect(portalAddress(`/eventos?anio=${"9".repeat(500)}`)).toBe("/eventos");
  });

  it("knows an absurd address", () => {
    expect(isAbsurd(`/${"a".repeat(3000)}`)).toBe(true);
    expect(isAbsurd("/eventos")).toBe(false);
  });
});
