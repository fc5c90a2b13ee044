import type { Role } from "#lib/platform/actor";

/** Who asks for a route: somebody signed in with a role, or nobody in particular. */
export type Visitor = Role | "visitor";

const account = ["member", "staff", "reviewer", "director", "administrator"] as const;
export const everyone = ["visitor", ...account] as const;
const writers = ["staff", "reviewer", "administrator"] as const;
const readersOfRegistry = ["staff", "reviewer", "director", "administrator"] as const;
const readersOfReadings = readersOfRegistry;
const readersOfHistory = ["reviewer", "director", "administrator"] as const;
const administrators = ["administrator"] as const;

/**
 * The permission matrix: who may use each route; anybody else is sent to sign in or refused. Pages by their
 * address, handlers as "METHOD /address". tests/architecture/routes.test.ts fails when a route is missing here, and
 * tests/e2e/permisos.spec.ts asks the running product for each page and GET handler as each visitor.
 */
export const permissions: Record<string, readonly Visitor[]> = {
  "/": everyone,
  "/eventos": everyone,
  "/eventos/[slug]": everyone,
  "/eventos/[slug]/mural": everyone,
  "/comunicados/[slug]/mural": everyone,
  "/comunicados": everyone,
  "/comunicados/[slug]": everyone,
  "/[slug]": everyone,
  "/calendario": everyone,
  "/calendario/[mes]": everyone,
  "/directorio": everyone,
  "/directorio/organizaciones": everyone,
  "/directorio/organizaciones/[slug]": everyone,
  "/directorio/personas": everyone,
  "/directorio/personas/[slug]": everyone,
  "/buscar": everyone,
  "/canales": everyone,
  "/accesibilidad": everyone,
  "/suscripcion": everyone,
  // Whoever has the address that a mail says may confirm, change or end that one subscription.
  "/suscripcion/confirmar/[ficha]": everyone,
  "/suscripcion/cambiar/[enlace]": everyone,
  "/suscripcion/baja/[enlace]": everyone,
  "POST /api/suscripcion": everyone,
  "POST /api/suscripcion/confirmar": everyone,
  "POST /api/suscripcion/cambiar": everyone,
  "GET /api/suscripcion/baja/[enlace]": everyone,
  "POST /api/suscripcion/baja/[enlace]": everyone,
  "GET /novedades.atom": everyone,
  "GET /novedades.rss": everyone,
  "GET /novedades.json": everyone,
  "GET /eventos.atom": everyone,
  "GET /eventos.rss": everyone,
  "GET /eventos.json": everyone,
  "GET /comunicados.atom": everyone,
  "GET /comunicados.rss": everyone,
  "GET /comunicados.json": everyone,
  "GET /eventos.ics": everyone,
  "GET /calendario.ics": everyone,
  "GET /eventos/[slug]/evento.ics": everyone,
  "GET /comunicados/[slug]/reunion.ics": everyone,
  "GET /eventos/[slug]/tarjeta.jpg": everyone,
  "GET /comunicados/[slug]/tarjeta.jpg": everyone,
  "GET /[slug]/tarjeta.jpg": everyone,
  "GET /manifest.webmanifest": everyone,
  "GET /iconos/[name]": everyone,
  "GET /boletin.html": everyone,
  "GET /sitemap.xml": everyone,
  "GET /sitemap/[list]": everyone,
  "GET /robots.txt": everyone,
  "GET /api/logo": everyone,
  "GET /archivos/[id]/[version]/[name]": everyone,
  "HEAD /archivos/[id]/[version]/[name]": everyone,
  "GET /api/salud": everyone,
  // Hands something over within the process and says nothing.
  "GET /api/pagina": everyone,
  // Whoever asks without METRICS_TOKEN is told that there is nothing here.
  "GET /api/metricas": everyone,

  "/ingresar": everyone,
  "/ingresar/recuperar": everyone,
  "/ingresar/contrasena/[codigo]": everyone,
  "GET /api/auth/[...nextauth]": everyone,
  "POST /api/auth/[...nextauth]": everyone,
  "/cuenta": account,
  "/cuenta/contrasena": account,
  "/cuenta/avisos": writers,
  "/cuenta/datos": account,
  "/cuenta/sin-permiso": account,
  "GET /api/cuenta/datos.json": account,
  "/cuenta/buscar": account,
  "/cuenta/comunicados": account,
  "/cuenta/comunicados/[slug]": account,

  "/panel": writers,
  "/panel/publicaciones": writers,
  "/panel/calendario": writers,
  "/panel/programacion": writers,
  "/panel/publicaciones/nueva": writers,
  "/panel/publicaciones/varias": writers,
  "/panel/papelera": writers,
  "/panel/lo-mas-leido": writers,
  "GET /api/panel/lo-mas-leido.csv": writers,
  "/panel/publicaciones/[id]/versiones": writers,
  "/panel/publicaciones/[id]/lecturas": readersOfReadings,
  "GET /api/panel/publicaciones/[id]/lecturas.csv": readersOfReadings,
  "/panel/publicaciones/[id]": writers,
  "/panel/publicaciones/[id]/vista-previa": writers,

  "/panel/leer-informe": writers,
  "/panel/leer-informe/lexico": writers,
  "/panel/leer-informe/lotes": writers,
  "/panel/leer-informe/lotes/[id]": writers,
  "POST /api/panel/informe": writers,
  "POST /api/panel/lotes": writers,

  "/panel/biblioteca": writers,
  "/panel/biblioteca/[id]": writers,
  "POST /api/biblioteca": writers,

  "/panel/busqueda": writers,

  "/panel/directorio": readersOfRegistry,
  "/panel/directorio/oficinas": readersOfRegistry,
  "/panel/directorio/organizaciones/[id]": readersOfRegistry,
  "/panel/directorio/organizaciones/nueva": writers,
  "/panel/directorio/personas": readersOfRegistry,
  "/panel/directorio/personas/[id]": readersOfRegistry,
  "/panel/directorio/personas/nueva": writers,
  "/panel/directorio/proyectos": readersOfRegistry,
  "/panel/directorio/proyectos/[id]": readersOfRegistry,
  "/panel/directorio/proyectos/nuevo": writers,

  "/direccion/historial": readersOfHistory,
  "GET /api/direccion/historial.csv": readersOfHistory,

  "/panel/ayuda": readersOfRegistry,
  "/panel/ayuda/[tema]": readersOfRegistry,
  "/panel/avisos": writers,
  "POST /api/panel/presencia": writers,
  "/panel/suscripciones": writers,
  "/panel/correo": administrators,
  "/panel/cuentas": administrators,
  "/panel/cuentas/[id]": administrators,
  "/panel/cuentas/nueva": administrators,
  "/panel/cuentas/socios": administrators,
  "/panel/cuentas/socios/importar": administrators,
  "/panel/cuentas/socios/importar/[id]": administrators,
  "POST /api/panel/socios": administrators,
  "GET /api/panel/socios/plantilla.xlsx": administrators,
  "GET /api/panel/socios/[id]/errores.csv": administrators,
  "/panel/ajustes": administrators,
};
