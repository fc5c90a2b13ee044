import type { SummonsRule } from "#lib/settings/schema";

/**
 * The table that a new cooperative finds. Neither the law nor the regulator is its source: each
 * cooperative writes here what its own statute says.
 */
export const startingRules: SummonsRule[] = [
  {
    key: "ordinaria",
    label: "Asamblea general ordinaria",
    days: 15,
    channels: ["web", "carta", "periodico"],
  },
  {
    key: "extraordinaria",
    label: "Asamblea general extraordinaria",
    days: 10,
    channels: ["web", "carta", "periodico"],
  },
  { key: "delegados", label: "Asamblea de delegados", days: 10, channels: ["web", "carta"] },
];
