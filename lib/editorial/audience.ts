import { type CivilDate, toDateColumn } from "#lib/platform/clock";

/** For whom something is published; each but the first asks its readers to sign in. */
export const audiences = ["public", "members", "delegates", "directors"] as const;
export type Audience = (typeof audiences)[number];

/** What every public query asks of the live facts and of the notices of what was withdrawn. */
export const publicOnly = { audience: "public" } as const;

/** What is still in force on a day; the day on which it expires is its last. */
export function inForce(today: CivilDate) {
  return { OR: [{ expiresOn: null }, { expiresOn: { gte: toDateColumn(today) } }] };
}
