import { describe, expect, it } from "vitest";
import { landingPath, samePath } from "#lib/accounts/return-path";

describe("samePath", () => {
  it.each([
    ["/panel", "/panel"],
    ["/panel/eventos?estado=borrador&texto=a%20b", "/panel/eventos?estado=borrador&texto=a%20b"],
    ["/panel#seccion", "/panel"],
  ])("keeps %s", (given, kept) => {
    expect(samePath(given)).toBe(kept);
  });

  it.each([
    "https://otro.sitio.invalid/panel",
    "//otro.sitio.invalid",
    "/\\otro.sitio.invalid",
    "/a/..//otro.sitio.invalid",
    "/.//otro.sitio.invalid",
    "/\t/otro.sitio.invalid",
    "/panel\n",
    "javascript:alert(1)",
    "panel",
    "",
    null,
    ["/panel"],
  ])("refuses %j", (given) => {
    expect(samePath(given)).toBeNull();
  });
});

describe("landingPath", () => {
  const settled = { mustChangePassword: false, locale: "es" } as const;

  it("goes where the person was going", () => {
    expect(landingPath({ ...settled, role: "staff" }, "/panel/eventos")).toBe("/panel/eventos");
  });

  it.each([
    ["member", "/cuenta"],
    ["staff", "/panel"],
    ["reviewer", "/panel"],
    ["director", "/direccion/historial"],
    ["administrator", "/panel"],
  ] as const)("takes a %s home when there is nowhere else to go", (role, home) => {
    expect(landingPath({ ...settled, role }, "//otro.sitio.invalid")).toBe(home);
  });

  it("asks for the password first when it is provisional, and remembers the way", () => {
    const arrival = { role: "staff", mustChangePassword: true, locale: "es" } as const;
    expect(landingPath(arrival, null)).toBe("/cuenta/contrasena");
    expect(landingPath(arrival, "/panel?a=1")).toBe("/cuenta/contrasena?volver=%2Fpanel%3Fa%3D1");
  });

  it.each([
    ["/cuenta/comunicados/x", "/fr/cuenta/comunicados/x"],
    ["/en/cuenta/comunicados", "/fr/cuenta/comunicados"],
    ["/eventos?anio=2009", "/fr/eventos?anio=2009"],
    [null, "/fr/cuenta"],
    ["/panel", "/panel"],
    ["/cuenta/avisos", "/cuenta/avisos"],
    ["/archivos/1/2/a.pdf", "/archivos/1/2/a.pdf"],
    ["/fr//otro.example", "/fr//otro.example"],
  ])("to %s in French leads to %s", (wanted, path) => {
    const arrival = { role: "member", mustChangePassword: false, locale: "fr" } as const;
    expect(landingPath(arrival, wanted)).toBe(path);
  });

  it("in French asks for the password in French", () => {
    const arrival = { role: "member", mustChangePassword: true, locale: "fr" } as const;
    expect(landingPath(arrival, "/cuenta")).toBe("/fr/cuenta/contrasena?volver=%2Fcuenta");
  });
});
