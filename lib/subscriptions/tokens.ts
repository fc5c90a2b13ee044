import { createHash, createHmac, randomBytes, scrypt, timingSafeEqual } from "node:crypto";

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
