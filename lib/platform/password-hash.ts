import { hash, verify } from "@node-rs/argon2";

/** Argon2id is the package's default algorithm; 19 MiB (in KiB), two passes, one thread. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// The same password typed on two systems may be composed differently: á as one letter or as two.
const composed = (password: string) => password.normalize("NFC");

/**
 * The argon2id hash of a password with its own salt, in PHC format. Memory, passes and threads are
 * OWASP's minimum for argon2id (Password Storage Cheat Sheet): 19 MiB, t = 2, p = 1.
 */
export function hashPassword(password: string): Promise<string> {
  return hash(composed(password), parameters);
}

/** Whether a password is the one behind a hash; a text that is no hash matches nothing. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, composed(password)).catch(() => false);
}
