import { storedArticle as storedAnnouncement } from "#lib/announcements/article";
import { reservedFor, saidIn, summonsFacts } from "#lib/announcements/wording";
import type { KindName } from "#lib/editorial/schema";
import type { SignName } from "#lib/editorial/tocapu";
import { storedArticle as storedEvent } from "#lib/events/article";
import { tejidoFacts } from "#lib/events/tejido";
import { typeLabels } from "#lib/kind-labels";
import { type CivilDate, civilDateAt } from "#lib/platform/clock";
import { clockTime, longDate, longRange } from "#lib/platform/dates";
import { spanish } from "#lib/platform/spanish";
import type { Card } from "#lib/sharing/card";

/** A live publication, as its live facts tell it. */
export interface Shared {
  kind: KindName;
  type: string;
  title: string;
  summary: string;
  publishedAt: Date;
  article: unknown;
}

type Told = Pick<Card, "facts" | "cloth">;

function event({ article: stored }: Shared, today: CivilDate): Told {
  const article = storedEvent(stored);
  const { startsOn, endsOn, startsAt, place } = article;
  const day = startsOn ? longRange(startsOn, endsOn) : "";
  const hour = startsAt ? clockTime(startsAt) : "";
  const isToCome = startsOn !== null && startsOn > today;
  const facts = [[day, hour].filter(Boolean).join(", "), place];
  return { facts, cloth: isToCome ? null : tejidoFacts(article) };
}

function announcement({ article: stored, publishedAt }: Shared): Told {
  const article = storedAnnouncement(stored);
  const [when = "", ...others] = summonsFacts(article, spanish).map(({ text }) =>
    saidIn(text).replaceAll("\n", ", "),
  );
  const published = `Publicado el ${longDate(civilDateAt(publishedAt))}`;
  const facts = article.summons.on
    ? [when, article.summons.place || (others[0] ?? "")]
    : [published];
  return { facts: [...facts, reservedFor(article, spanish.t)], cloth: null };
}

const told: Record<KindName, (shared: Shared, today: CivilDate) => Told> = {
  event,
  announcement,
  page: ({ summary }) => ({ facts: [summary], cloth: null }),
};

/** What the card of a live publication shows on a day. */
export function cardContents(shared: Shared, today: CivilDate): Card {
  const { kind, type, title } = shared;
  const { facts, cloth } = told[kind](shared, today);
  const shown = facts.filter(Boolean).map((text) => text.replaceAll("\u00a0", " "));
  return { title, sign: type as SignName, label: typeLabels[type] ?? "", facts: shown, cloth };
}
