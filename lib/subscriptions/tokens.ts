import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from "node:crypto";

/** Hours for which a request can be confirmed. */
export const tokenHours = 48;

/** What confirms a request once: 256 bits, of which only the hash is kept. */
export function newToken(): { token: string; hash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: tokenHash(token) };
}

export const tokenHash = (token: string) => createHash("sha256").update(token).digest("hex");

const signatureOf = (id: string, key: string) =>
  createHmac("sha256", key).update(`subscription ${id}`).digest().subarray(0, 18);

const compact = (id: string) => Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url");

/** The part of an address that opens one subscription: its id and 144 bits of signature. */
export function signedLink(id: string, key: string): string {
  return compact(id) + signatureOf(id, key).toString("base64url");
}

function uuidFrom(bytes: Buffer): string | null {
  const hex = bytes.toString("hex");
  if (hex.length !== 32) return null;
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The id in a signed link; null unless its signature is ours. */
export function openLink(link: string, key: string): string | null {
  const [, body = "", signature = ""] = /^([\w-]{22})([\w-]{24})$/.exec(link) ?? [];
  const id = uuidFrom(Buffer.from(body, "base64url"));
  const given = Buffer.from(signature, "base64url");
  if (!id || !timingSafeEqual(given, signatureOf(id, key))) return null;
  return compact(id) === body ? id : null;
}

const sealedMinutes = 60;
const ivBytes = 12;
const tagBytes = 16;
const sealKey = (key: string) => createHmac("sha256", key).update("typed form").digest();

/** Whether a text may be something sealed. */
export const isSealed = (text: string) => /^[\w-]{40,1500}$/.test(text);

/**
 * What somebody typed, so that it can travel in an address and in no log is read: encrypted with AES-256-GCM
 * (NIST SP 800-38D), for an hour.
 */
export function seal(value: unknown, key: string, now = new Date()): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", sealKey(key), iv);
  const text = JSON.stringify({ value, until: now.getTime() + sealedMinutes * 60_000 });
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** What was sealed with this key; null for anything else, or when its hour is over. */
export function unseal(sealed: string, key: string, now = new Date()): unknown {
  if (!isSealed(sealed)) return null;
  const bytes = Buffer.from(sealed, "base64url");
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv("aes-256-gcm", sealKey(key), iv);
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    const body = decipher.update(bytes.subarray(ivBytes + tagBytes));
    const { value, until } = JSON.parse(Buffer.concat([body, decipher.final()]).toString("utf8"));
    return until > now.getTime() ? value : null;
  } catch {
    return null;
  }
}

/** Of scrypt (RFC 7914): 16 MiB and some 40 ms, so that nobody tries all addresses against a stolen copy. */
const cost = { N: 2 ** 14, r: 8, p: 1 };

/** An address as it is remembered after its owner left. */
export function addressKey(address: string, salt: string): Promise<string> {
  return new Promise((resolve, reject) => {
    scrypt(address, salt, 24, cost, (error, key) => {
      if (error) reject(error);
      else resolve(key.toString("base64url"));
    });
  });
}
