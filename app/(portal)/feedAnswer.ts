import { feedAddress, feedHome, feedTypes } from "#lib/feeds/address";
import { atom } from "#lib/feeds/atom";
import { jsonFeed } from "#lib/feeds/jsonFeed";
import { newsEntries } from "#lib/feeds/queries/news";
import { rss } from "#lib/feeds/rss";
import type { Feed, FeedFormat, FeedSubject } from "#lib/feeds/schema";
import { typeLabel } from "#lib/kind-labels";
import { civilDateAt, limaInstant } from "#lib/platform/clock";
import { spanish } from "#lib/platform/spanish";
import { siteIdentity } from "#lib/settings/queries";
import { absolute, answer, chosen } from "./answers";

const writers: Record<FeedFormat, { write: (feed: Feed) => string; contentType: string }> = {
  atom: { write: atom, contentType: "application/atom+xml; charset=utf-8" },
  rss: { write: rss, contentType: "application/rss+xml; charset=utf-8" },
  json: { write: jsonFeed, contentType: "application/feed+json; charset=utf-8" },
};

async function feedOf(subject: FeedSubject, format: FeedFormat, type: string | null) {
  const today = civilDateAt();
  const [{ name }, entries] = await Promise.all([
    siteIdentity(),
    newsEntries({ subject, type, today, absolute }),
  ]);
  const what = typeLabel(type ?? "", spanish.t) || spanish.t(`sections.${subject}`);
  return {
    title: `${what} · ${name}`,
    description: spanish.t(`channels.descriptions.${subject}`),
    homeUrl: absolute(feedHome[subject]),
    url: absolute(feedAddress(subject, format, type)),
    author: name,
    updatedAt: entries[0]?.publishedAt ?? limaInstant(today, "00:00") ?? new Date(),
    entries,
  };
}

/** Answers with a feed: of everything or of one kind, whole or of one type ("?tipo="). */
export function feedAnswer(subject: FeedSubject, format: FeedFormat) {
  return async (request: Request): Promise<Response> => {
    const type = chosen(request, "tipo", feedTypes[subject]);
    const { write, contentType } = writers[format];
    return answer(write(await feedOf(subject, format, type)), contentType);
  };
}
