import { z } from "zod";

const line = (max: number) => z.string().trim().max(max, `Use ${max} letras como máximo.`);
const webAddress = z
  .string()
  .trim()
  .max(300)
  .refine(
    (value) => value === "" || /^https?:\/\/\S+$/.test(value),
    "Escriba una dirección que empiece con https://.",
  );

/** How the cooperative presents itself; the accent is a hue from 0 to 359 degrees. */
export const institution = z.object({
  name: line(80).min(3, "Escriba el nombre de la cooperativa."),
  legalName: line(160).default(""),
  offices: line(300).default(""),
  sbsRegister: line(60).default(""),
  contact: line(300).default(""),
  complaintsUrl: webAddress.default(""),
  privacyUrl: webAddress.default(""),
  accentHue: z.number().int().min(0).max(359).default(18),
});
export type Institution = z.infer<typeof institution>;

/** What every page shows of the institution; `logoVersion` is null while there is no logo. */
export type SiteIdentity = Institution & { logoVersion: string | null };
