import { createHash, randomBytes } from "node:crypto";

/** Why somebody has a link to choose a password. */
export const purposes = ["reset", "invitation"] as const;
export type Purpose = (typeof purposes)[number];

const minuteMs = 60_000;
export const resetMinutes = 60;
export const invitationDays = 7;
const lifeMs: Record<Purpose, number> = {
  reset: resetMinutes * minuteMs,
  invitation: invitationDays * 24 * 60 * minuteMs,
};

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

export const expiryOf = (purpose: Purpose, now: Date) => new Date(now.getTime() + lifeMs[purpose]);

/** The moment since which invitations are still open. */
export const openSince = (now: Date) => new Date(now.getTime() - lifeMs.invitation);

/** Where a link leads. */
export const accessPath = (code: string) => `/ingresar/contrasena/${code}`;
export const recoveryPath = "/ingresar/recuperar";
