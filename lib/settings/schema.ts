import { z } from "zod";
import { channels } from "#lib/announcements/channels";

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const webAddress = z
  .string()
  .trim()
  .max(300)
  .refine(
    (value) => value === "" || /^https?:\/\/\S+$/.test(value),
    "Escriba una dirección que empiece con https://.",
  );

const emailAddress = z
  .string()
  .trim()
  .refine(
    (value) => value === "" || z.email().safeParse(value).success,
    "Escriba un correo completo.",
  );

/** A way on that the cooperative adds to a menu: to one of its pages, or to an address. */
export const menuLink = z
  .object({
    label: line(40).min(2, "Escriba las palabras del enlace."),
    publicationId: z.uuid().nullable().default(null),
    href: line(300)
      .refine(isMenuAddress, "Escriba una dirección que empiece con https:// o con /.")
      .default(""),
  })
  .refine(({ publicationId, href }) => publicationId !== null || href !== "", {
    path: ["href"],
    message: "Elija una página o escriba una dirección.",
  });
export type MenuLink = z.infer<typeof menuLink>;

function isMenuAddress(value: string): boolean {
  return value === "" || /^https:\/\/\S+$/.test(value) || /^\/(?![/\\])\S*$/.test(value);
}

/** How many links of its own the cooperative may add to each menu. */
export const mostMenuLinks = { headerMenu: 3, footerMenu: 10 } as const;

/** What a cooperative's statute asks of the notice of a sort of assembly; `days` are calendar days. */
export const summonsRule = z.object({
  key: z.string().min(1).max(40),
  label: line(80).min(3, "Escriba el nombre de la asamblea."),
  days: z
    .number("Escriba los días con cifras.")
    .int("Escriba los días con cifras.")
    .min(0, "Escriba 0 días o más.")
    .max(120, "Escriba 120 días como máximo."),
  channels: z.array(z.enum(channels)).max(channels.length).default([]),
});
export type SummonsRule = z.infer<typeof summonsRule>;

const isOnce = (rules: SummonsRule[], field: "key" | "label") =>
  new Set(rules.map((rule) => rule[field].toLowerCase())).size === rules.length;

const summonsRules = z
  .array(summonsRule)
  .max(20, "Use 20 filas como máximo.")
  .refine(
    (rules) => isOnce(rules, "key") && isOnce(rules, "label"),
    "Hay dos filas con el mismo nombre.",
  );

/** How the cooperative presents itself; the accent is a hue from 0 to 359 degrees. */
export const institution = z.object({
  name: line(80).min(3, "Escriba el nombre de la cooperativa."),
  legalName: line(160).default(""),
  offices: line(300).default(""),
  sbsRegister: line(60).default(""),
  contact: line(300).default(""),
  phone: line(60).default(""),
  email: emailAddress.default(""),
  fsdc: line(200).default(""),
  complaintsUrl: webAddress.default(""),
  privacyUrl: webAddress.default(""),
  accentHue: z.number().int().min(0).max(359).default(18),
  headerMenu: z.array(menuLink).max(mostMenuLinks.headerMenu).default([]),
  footerMenu: z.array(menuLink).max(mostMenuLinks.footerMenu).default([]),
  /** Null until an administrator has looked at the table and saved it. */
  summonsRules: summonsRules.nullable().default(null),
});
export type Institution = z.infer<typeof institution>;

/** The part that one form changes at a time; the rest stays. */
export const menusInput = institution.pick({ headerMenu: true, footerMenu: true });
export type MenusInput = z.infer<typeof menusInput>;
export const identityInput = institution.omit({
  ...{ headerMenu: true, footerMenu: true, summonsRules: true },
});
export const summonsRulesInput = z.object({ summonsRules });
export type SummonsRulesInput = z.infer<typeof summonsRulesInput>;
export type IdentityInput = z.infer<typeof identityInput>;

/** A link of a menu that leads somewhere today. */
export interface SiteLink {
  label: string;
  href: string;
}

/** What every page shows of the institution; `logoVersion` is null while there is no logo. */
export type SiteIdentity = Institution & {
  logoVersion: string | null;
  headerLinks: SiteLink[];
  footerLinks: SiteLink[];
};
