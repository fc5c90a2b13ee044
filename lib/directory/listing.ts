import { directoryAddress } from "#lib/directory/address";
import { playedLabels } from "#lib/directory/labels";
import type { DirectoryRow } from "#lib/directory/queries/list";
import type { Appearance, DirectorySection } from "#lib/directory/schema";
import { publicPath } from "#lib/editorial/address";
import { sentenceCase } from "#lib/editorial/wording";
import type { OrganisationPart } from "#lib/events/schema";
import { counted, shortRange } from "#lib/platform/dates";
import { organisationLine } from "#lib/registry/labels";

/** A row of a list of the directory as it is shown. */
export function directoryItem(section: DirectorySection, row: DirectoryRow) {
  const { kind, country, place, aliases, name, honorific, role } = row;
  const alias = aliases.join(", ");
  return {
    href: directoryAddress(section, row),
    name: [honorific, name].filter(Boolean).join(" "),
    line: kind ? organisationLine({ kind, country, place, alias }) : sentenceCase(role),
  };
}

/** An event as a page of the directory lists it: with the part that was played, or the role that was held then. */
export function appearanceItem({ slug, title, startsOn, endsOn, place, parts, roles }: Appearance) {
  const played = [...parts.map((part) => playedLabels[part]), ...roles];
  return {
    href: publicPath("event", slug),
    title,
    played: played.join(" · "),
    dateText: [shortRange(startsOn, endsOn), place].filter(Boolean).join(" · "),
  };
}

/** Events by year, in the order given: the newest year first. */
export function byYear(events: readonly Appearance[]): { year: string; events: Appearance[] }[] {
  const years = new Map<string, Appearance[]>();
  for (const event of events) {
    const year = event.startsOn.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, all]) => ({ year, events: all }));
}

interface Counts {
  total: number;
  counts: readonly { part: OrganisationPart; events: number }[];
}

/** "3 eventos: anfitriona en 2, visitada en 1." */
export function countsSentence({ total, counts }: Counts): string {
  const parts = counts.map(
    ({ part, events }) => `${playedLabels[part].toLowerCase()} en ${events}`,
  );
  return total === 0 ? "" : `${counted(total, "evento", "eventos")}: ${parts.join(", ")}.`;
}
