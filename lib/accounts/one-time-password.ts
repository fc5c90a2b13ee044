import { randomInt } from "node:crypto";

/** No vowels (no words by chance) and nothing that is read or said like another: 24 signs. */
export const alphabet = "cdfghjkmnpqrtxyz23456789";
const groups = 4;
const groupLength = 4;

const sign = () => alphabet.charAt(randomInt(alphabet.length));
const group = () => Array.from({ length: groupLength }, sign).join("");

/**
 * A password to dictate once and change at the first sign-in: four groups of four signs, as in
 * "k7mq-93xd-tr4h-x6pc". 16 signs out of 24 are 73 bits.
 */
export function oneTimePassword(): string {
  return Array.from({ length: groups }, group).join("-");
}
