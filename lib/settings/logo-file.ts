import { z } from "zod";

export const largestLogoBytes = 500_000;

const ascii = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));

/** The sort of an image, from its first bytes and not from its name; null for anything else. */
export function imageType(bytes: Uint8Array): "png" | "jpeg" | "webp" | null {
  if (ascii(bytes, 0, 8) === "\u0089PNG\r\n\u001a\n") return "png";
  if (ascii(bytes, 0, 3) === "\u00ff\u00d8\u00ff") return "jpeg";
  if (ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 4) === "WEBP") return "webp";
  return null;
}

/** The bytes of a logo, or null to do without one. */
export const logoFile = z
  .instanceof(Uint8Array)
  .refine(
    (bytes) => bytes.length <= largestLogoBytes,
    "El archivo pesa más de 500 kB. Use uno más liviano.",
  )
  .refine((bytes) => imageType(bytes) !== null, "Use una imagen PNG, JPEG o WebP.")
  .nullable();
