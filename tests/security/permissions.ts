import type { Role } from "#lib/platform/actor";

/** Who asks for a route: somebody signed in with a role, or nobody in particular. */
export type Visitor = Role | "visitor";

const account = ["member", "staff", "reviewer", "director", "administrator"] as const;
export const everyone = ["visitor", ...account] as const;
const writers = ["staff", "reviewer", "administrator"] as const;
const readersOfRegistry = ["staff", "reviewer", "director", "administrator"] as const;
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
  "/comunicados": everyone,
  "/comunicados/[slug]": everyone,
  "GET /api/logo": everyone,

  "/ingresar": everyone,
  "GET /api/auth/[...nextauth]": everyone,
  "POST /api/auth/[...nextauth]": everyone,
  "/cuenta": account,
  "/cuenta/contrasena": account,

  "/panel": writers,
  "/panel/publicaciones": writers,
  "/panel/publicaciones/nueva": writers,
  "/panel/publicaciones/[id]/versiones": writers,
  "/panel/publicaciones/[id]": writers,
  "/panel/publicaciones/[id]/vista-previa": writers,

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

  "/panel/cuentas": administrators,
  "/panel/cuentas/[id]": administrators,
  "/panel/cuentas/nueva": administrators,
  "/panel/ajustes": administrators,
};
