import { resolve } from "node:path";
import { z } from "zod";
import { StartFailure } from "#lib/platform/failure";
import { localProxies, readProxies } from "#lib/platform/proxies";

const LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const SECRET_LENGTH = 32;
const METRICS_TOKEN_LENGTH = 16;

const says = (rule: string) => ({
  error: (issue: { input?: unknown }) => `${rule}; ahora dice "${String(issue.input)}".`,
});

/** A rule for a value that must never be printed. */
const secretly = (rule: string) => ({ error: `${rule}.` });

const portNumber = z
  .string()
  .refine(
    (text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535,
    says("PORT debe ser un número entre 1 y 65535"),
  )
  .transform(Number);

const host = z
  .string()
  .regex(
    /^[\w.:-]+$/,
    says("HOST debe ser una dirección de este equipo, por ejemplo 127.0.0.1 o 0.0.0.0"),
  );

const databaseUrl = (variable: string) =>
  z
    .string()
    .refine(
      (text) => /^postgres(ql)?:$/.test(parsedUrl(text)?.protocol ?? "") && databaseOf(text) !== "",
      secretly(
        `${variable} debe indicar usuario, servidor y base, por ejemplo postgresql://usuario:contraseña@servidor:5432/ayni`,
      ),
    );

const appUrl = z
  .string()
  .refine(
    (text) => /^https?:$/.test(parsedUrl(text)?.protocol ?? "") && pathOf(text) === "/",
    says("APP_URL debe ser la dirección pública sin ruta, por ejemplo https://portal.ejemplo.pe"),
  )
  .transform((text) => new URL(text).origin);

const smtpUrl = z
  .string()
  .refine(
    (text) => /^smtps?:$/.test(parsedUrl(text)?.protocol ?? "") && parsedUrl(text)?.hostname,
    secretly(
      "SMTP_URL debe indicar el servidor de correo, por ejemplo smtps://usuario:contraseña@correo.ejemplo.pe:465",
    ),
  );

const mailFrom = z
  .string()
  .regex(
    /^([^<>"\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    says("MAIL_FROM debe ser un correo, por ejemplo Portal <portal@cooperativa.pe>"),
  );

const settingsSchema = z
  .object({
    PORT: portNumber.default(3000),
    HOST: host.default("127.0.0.1"),
    DATA_DIR: z
      .string()
      .default(".data")
      .transform((path) => resolve(path)),
    DATABASE_URL: databaseUrl("DATABASE_URL").optional(),
    /** Of the role that owns the tables, where DATABASE_URL is of one that only uses them. */
    DATABASE_OWNER_URL: databaseUrl("DATABASE_OWNER_URL").optional(),
    APP_URL: appUrl.optional(),
    SESSION_SECRET: z
      .string()
      .min(
        SECRET_LENGTH,
        secretly(
          `SESSION_SECRET debe tener al menos ${SECRET_LENGTH} caracteres; si no la indica, Ayni crea una y la guarda en su carpeta de datos`,
        ),
      )
      .optional(),
    DELIVERY: z.enum(["on", "off"], says("DELIVERY debe ser on u off")).default("on"),
    ADMIN_EMAIL: z
      .email(says("ADMIN_EMAIL debe ser un correo, por ejemplo administracion@cooperativa.pe"))
      .optional(),
    /** Without it, mails stay in the panel's outbox. */
    SMTP_URL: smtpUrl.optional(),
    MAIL_FROM: mailFrom.optional(),
    TRUSTED_PROXIES: z
      .string()
      .refine(
        (text) => readProxies(text) !== undefined,
        says(
          "TRUSTED_PROXIES debe tener direcciones o bloques separados por comas, por ejemplo 172.18.0.2,10.0.0.0/8",
        ),
      )
      .default(localProxies),
    WEB_CONCURRENCY: z
      .string()
      .regex(/^([1-9]|[1-5]\d|6[0-4])$/, says("WEB_CONCURRENCY debe ser un número entre 1 y 64"))
      .transform(Number)
      .default(1),
    METRICS_TOKEN: z
      .string()
      .min(
        METRICS_TOKEN_LENGTH,
        secretly(`METRICS_TOKEN debe tener al menos ${METRICS_TOKEN_LENGTH} caracteres`),
      )
      .optional(),
    SLOW_QUERY_MS: z
      .string()
      .regex(/^\d{1,5}$/, says("SLOW_QUERY_MS debe ser un número de milisegundos entre 0 y 99999"))
      .transform(Number)
      .default(500),
    LOG_LEVEL: z
      .enum(LEVELS, says(`LOG_LEVEL debe ser uno de ${LEVELS.join(", ")}`))
      .default("info"),
  })
  .refine(
    ({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM,
    "Con SMTP_URL hace falta MAIL_FROM, el correo que firma los mensajes.",
  )
  .transform((settings) => ({
    ...settings,
    APP_URL: settings.APP_URL ?? `http://localhost:${settings.PORT}`,
  }));

/** What the person who installs Ayni may set; README and docs/operations.md explain each variable. */
export type Settings = z.output<typeof settingsSchema>;

/** The settings of a running portal: starting it has filled in what may be left out. */
export type Env = Settings & { DATABASE_URL: string; SESSION_SECRET: string };

/** Reads the settings. Empty variables count as absent. Throws a StartFailure with one sentence for each wrong variable. */
export function parseSettings(source: Record<string, string | undefined> = process.env): Settings {
  const names = Object.keys(settingsSchema.in.shape);
  const given = Object.fromEntries(
    names.filter((name) => source[name]?.trim()).map((name) => [name, source[name]?.trim()]),
  );
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new StartFailure(parsed.error.issues.map((issue) => issue.message).join("\n"));
}

let cached: Env | undefined;

/** The configuration of the running portal, read once. Throws a StartFailure when `npm start` has not prepared it. */
export function env(): Env {
  cached ??= complete(parseSettings());
  return cached;
}

function complete(settings: Settings): Env {
  const { DATABASE_URL, SESSION_SECRET } = settings;
  if (DATABASE_URL && SESSION_SECRET) return { ...settings, DATABASE_URL, SESSION_SECRET };
  const missing = DATABASE_URL ? "SESSION_SECRET" : "DATABASE_URL";
  throw new StartFailure(`Falta ${missing}: inicie Ayni con npm start, que la prepara.`);
}

/** A server reached through a Unix socket has no host: postgresql://usuario@/ayni?host=/var/run/postgresql. */
function parsedUrl(text: string): URL | undefined {
  const withHost = text.replace("@/", "@localhost/");
  return URL.canParse(withHost) ? new URL(withHost) : undefined;
}

function databaseOf(text: string): string {
  return parsedUrl(text)?.pathname.slice(1) ?? "";
}

function pathOf(text: string): string {
  const url = parsedUrl(text);
  return url ? url.pathname + url.search + url.hash : "";
}
