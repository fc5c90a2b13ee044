/**
 * A key that no other row has. Browsers offer randomUUID only over HTTPS or on the same machine; a
 * portal tried on an office network has neither.
 */
export function newKey(source: Partial<Pick<Crypto, "randomUUID">> = crypto): string {
  if (source.randomUUID) return source.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
