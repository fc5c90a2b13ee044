import { describe, expect, it } from "vitest";
import { isAbsurd, languageAddress, portalAddress } from "#lib/delivery/address";

describe("portalAddress", () => {
  it.each([
    ["/", "/"],
    ["/eventos", "/eventos"],
    ["/eventos/visita-a-quillabamba", "/eventos/visita-a-quillabamba"],
    ["/eventos?tipo=feria&anio=2009", "/eventos?anio=2009&tipo=feria"],
    ["/eventos?utm_source=x", "/eventos"],
    ["/?fbclid=abc", "/"],
    ["/comunicados?tipo=memoria&anio=2009", "/comunicados?tipo=memoria"],
    ["/comunicados?vencidos=si&tipo=memoria", "/comunicados?tipo=memoria&vencidos=si"],
    ["/comunicados?vencidos=no", "/comunicados"],
    ["/eventos.ics?tipo=feria&x=1", "/eventos.ics?tipo=feria"],
    ["/eventos.ics?tipo=feria&anio=2009", "/eventos.ics?anio=2009&tipo=feria"],
    ["/calendario.ics?anio=2009&tipo=feria", "/calendario.ics?anio=2009"],
    ["/calendario.ics?anio=20090", "/calendario.ics"],
    ["/novedades.atom?tipo=feria", "/novedades.atom"],
    ["/comunicados.json?tipo=memoria", "/comunicados.json?tipo=memoria"],
    ["/eventos/visita/evento.ics", "/eventos/visita/evento.ics"],
    ["/eventos/visita/tarjeta.jpg?v=2", "/eventos/visita/tarjeta.jpg"],
    ["/quienes-somos/tarjeta.jpg", "/quienes-somos/tarjeta.jpg"],
    ["/sitemap/eventos.xml?parte=2", "/sitemap/eventos.xml?parte=2"],
    ["/sitemap/eventos.xml?parte=1", "/sitemap/eventos.xml"],
    ["/robots.txt", "/robots.txt"],
    ["/canales", "/canales"],
    ["/fr", "/fr"],
    ["/fr?utm_source=x", "/fr"],
    ["/en/eventos?tipo=feria&anio=2009&x=1", "/en/eventos?anio=2009&tipo=feria"],
    ["/fr/transparencia", "/fr/transparencia"],
    ["/suscripcion?aviso=revise&correo=x", "/suscripcion?aviso=revise"],
    ["/fr/suscripcion?falta=correo", "/fr/suscripcion?falta=correo"],
    ["/suscripcion?falta=temas.correo.nada", "/suscripcion?falta=correo.temas"],
    ["/quienes-somos", "/quienes-somos"],
    ["/transparencia?utm_source=x", "/transparencia"],
    ["/calendario?mes=1", "/calendario"],
    ["/calendario/2026-07", "/calendario/2026-07"],
    ["/directorio/personas?letra=q&x=1", "/directorio/personas?letra=q"],
    [
      "/directorio/organizaciones?letra=%C3%B1&nombre=++COCLA%20",
      "/directorio/organizaciones?nombre=cocla",
    ],
    [
      "/directorio/personas/rita-suana-0123456789ab",
      "/directorio/personas/rita-suana-0123456789ab",
    ],
  ])("%s is kept as %s", (address, kept) => {
    expect(portalAddress(address)).toBe(kept);
  });

  it.each([
    "/panel",
    "/fr/panel",
    "/fr/eventos.atom",
    "/fr/eventos/visita/tarjeta.jpg",
    "/fr/fr",
    "/fr/en/eventos",
    "/es/eventos",
    "/de/eventos",
    "/api/logo",
    "/eventos/Con%20Espacios",
    "/eventos/a/b",
    "/cuenta",
    "//otro",
    "/calendario/2026-13",
    "/suscripcion/cambiar/AAAA.BBBB",
    "/suscripcion/cambiar/AAAA",
    "/suscripcion?falta=correo&escrito=AAAA",
    "/fr/suscripcion?falta=correo&escrito=AAAA",
    "/ingresar",
    "/fr/ingresar",
    "/fr/cuenta/comunicados",
    "/calendario/hoy",
    "/directorio/otros",
    "/directorio/personas/rita",
  ])("%s is no page of the portal", (address) => {
    expect(portalAddress(address)).toBeNull();
  });

  it.each(["anio=9999", "anio=x", "tipo=nada", "despues=0000-01-01_x", `anio=${"9".repeat(500)}`])(
    "drops %s, which means nothing",
    (query) => {
      expect(portalAddress(`/eventos?${query}`)).toBe("/eventos");
    },
  );

  it("keeps the key of a next page", () => {
    const id = "00000000-0000-7000-8000-000000000001";
    const days = `/eventos?despues=2009-11-29_${id}`;
    const instants = `/comunicados?despues=${encodeURIComponent(`2026-11-22T10:00:00.000Z_${id}`)}`;
    expect(portalAddress(days)).toBe(days);
    expect(portalAddress(instants)).toBe(instants);
  });

  it.each(["/eventos/%00", "/eventos/%E0%A4%A", "/%"])("knows that %s is absurd", (address) => {
    expect(isAbsurd(address)).toBe(true);
  });

  it.each([
    "/./buscar?q=agua",
    "/eventos/../buscar?q=agua",
    "/%2e/buscar?q=agua",
    "/a/%2E%2e/buscar?q=agua",
    "/a\\..\\buscar?q=agua",
    "/eventos/.",
  ])("knows that %s goes a way that no link of ours goes", (address) => {
    expect(isAbsurd(address)).toBe(true);
  });

  it.each(["/.well-known/security.txt", "/eventos/..a", "/buscar?q=./.."])(
    "finds nothing absurd in the points of %s",
    (address) => {
      expect(isAbsurd(address)).toBe(false);
    },
  );

  it("knows an absurd address", () => {
    expect(isAbsurd(`/${"a".repeat(3000)}`)).toBe(true);
    expect(isAbsurd("/eventos")).toBe(false);
  });
});

describe("languageAddress", () => {
  const sealed = "A".repeat(60);
  it.each([
    ["/eventos?anio=2009&x=1", "/eventos?anio=2009"],
    ["/ingresar?volver=%2Fcuenta&x=1", "/ingresar?volver=%2Fcuenta"],
    ["/ingresar?volver=%2F%2Fotro.example", "/ingresar"],
    ["/ingresar/recuperar?aviso=enviado", "/ingresar/recuperar?aviso=enviado"],
    ["/ingresar/contrasena/A-b_1", "/ingresar/contrasena/A-b_1"],
    ["/cuenta?aviso=sesiones&_rsc=abc", "/cuenta?aviso=sesiones"],
    ["/cuenta/comunicados?ver=vencidos", "/cuenta/comunicados?ver=vencidos"],
    ["/cuenta/comunicados/x?aviso=cambio", "/cuenta/comunicados/x?aviso=cambio"],
    ["/cuenta/buscar?q=Quinua", "/cuenta/buscar?q=quinua"],
    [
      "/suscripcion/cambiar/Ab-_?aviso=temas&cada=weekly",
      "/suscripcion/cambiar/Ab-_?aviso=temas&cada=weekly",
    ],
    [`/suscripcion?falta=correo&escrito=${sealed}`, `/suscripcion?falta=correo&escrito=${sealed}`],
  ])("%s is in every language as %s", (address, same) => {
    expect(languageAddress(address)).toBe(same);
  });

  it.each(["/panel", "/cuenta/avisos", "/cuenta/otra", "/api/suscripcion", "/direccion/historial"])(
    "%s is in one",
    (address) => {
      expect(languageAddress(address)).toBeNull();
    },
  );
});
