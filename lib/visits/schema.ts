import { z } from "zod";
import type { KindName } from "#lib/editorial/schema";
import type { CivilDate } from "#lib/platform/clock";

/** How often a page was read on a civil day of Lima; `path` is its address without parameters. */
export interface Visits {
  path: string;
  day: CivilDate;
  count: number;
}

/** For how many days back the most read pages are asked; today is one of them. */
export const periods = [7, 30, 365] as const;
export type Period = (typeof periods)[number];

/** What a publication's own page says of its readers. */
export const deskPeriod: Period = 30;

/** How many days the totals of each day are kept: a year and the month that is compared with it. */
export const keptDays = 400;

export const visitsFilter = z.object({
  period: z.literal(periods).catch(deskPeriod),
  after: z.string().max(400).nullable().catch(null),
});
export type VisitsFilter = z.infer<typeof visitsFilter>;

const kinds: Record<string, KindName> = { eventos: "event", comunicados: "announcement" };

/** The publication that a path may be of, in any language of the portal; null for what is none. */
export function publicationAt(path: string): { kind: KindName; slug: string } | null {
  const [, folder, slug] =
    /^(?:\/[a-z]{2}(?=\/))?(?:\/(eventos|comunicados))?\/([a-z0-9-]{1,120})$/.exec(path) ?? [];
  return slug ? { kind: kinds[folder ?? ""] ?? "page", slug } : null;
}
