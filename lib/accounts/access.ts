import { createHash, randomBytes } from "node:crypto";

/** Why somebody has a link to choose a password. */
export const purposes = ["reset", "invitation"] as const;
export type Purpose = (typeof purposes)[number];

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
export const resetMinutes = 60;
/** Without a mail server somebody carries the link by hand, within their working hours. */
export const resetHoursByHand = 24;
export const invitationDays = 7;
const invitationMs = invitationDays * 24 * hourMs;

/** Links that one account may be sent in a day, so that nobody fills a mailbox from afar. */
export const mostResetsADay = 5;

const codeBytes = 32;
const codeShape = /^[A-Za-z0-9_-]{43}$/;

/** The part of a link that opens it: 256 random bits in base64url, 43 signs. Only its hash is kept. */
export const newCode = () => randomBytes(codeBytes).toString("base64url");

/** The SHA-256 of a code in hexadecimal; null for what cannot be one. It has too many bits to need a slow hash. */
export function codeHash(code: string): string | null {
  return codeShape.test(code) ? createHash("sha256").update(code).digest("hex") : null;
}

/** How long a link opens: in milliseconds, and in words. */
export function lifeOf(purpose: Purpose, byHand: boolean): { ms: number; words: string } {
  if (purpose === "invitation") return { ms: invitationMs, words: `${invitationDays} días` };
  if (byHand) return { ms: resetHoursByHand * hourMs, words: `${resetHoursByHand} horas` };
  return { ms: resetMinutes * minuteMs, words: `${resetMinutes} minutos` };
}

/** What the mail with a link was written for. */
export const letterCause = (purpose: string, tokenId: string) => `${purpose}:${tokenId}`;

/** The moment since which invitations are still open. */
export const openSince = (now: Date) => new Date(now.getTime() - invitationMs);

/** Where a link leads. */
export const accessPath = (code: string) => `/ingresar/contrasena/${code}`;
export const recoveryPath = "/ingresar/recuperar";
