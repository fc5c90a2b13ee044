import { type HelpArea, type TopicSlug, topicTitles } from "#lib/help/labels";
import type { TopicText } from "#lib/help/schema";
import { administrationTopics } from "#lib/help/topics/administration";
import { careTopics } from "#lib/help/topics/care";
import { directoryTopics } from "#lib/help/topics/directory";
import { keepingTopics } from "#lib/help/topics/keeping";
import { mediaTopics } from "#lib/help/topics/media";
import { publishingTopics } from "#lib/help/topics/publishing";
import { readingTopics } from "#lib/help/topics/reading";
import { writingTopics } from "#lib/help/topics/writing";
import { searchName } from "#lib/platform/search-name";

/** Every topic of the help. */
export const topics: Readonly<Record<TopicSlug, TopicText>> = {
  ...writingTopics,
  ...readingTopics,
  ...keepingTopics,
  ...publishingTopics,
  ...careTopics,
  ...mediaTopics,
  ...directoryTopics,
  ...administrationTopics,
};

/** A topic with its title, as lists and pages show it. */
export interface Topic extends TopicText {
  slug: TopicSlug;
  title: string;
}

const isTopic = (slug: string): slug is TopicSlug => Object.hasOwn(topics, slug);

/** The topic at the last part of an address; null where there is none. */
export const topicOf = (slug: string): Topic | null =>
  isTopic(slug) ? { slug, title: topicTitles[slug], ...topics[slug] } : null;

const all = Object.keys(topicTitles).flatMap((slug) => topicOf(slug) ?? []);

const textOf = ({ title, purpose, steps, notes }: Topic) =>
  ` ${searchName([title, purpose, ...steps, ...notes].join(" "))}`;

/** The topics that hold a beginning of every word of `text`, whatever its accents; those whose title does, first. */
export function findTopics(text: string): Topic[] {
  const words = searchName(text).split(" ").filter(Boolean);
  const hasAll = (haystack: string) => words.every((word) => haystack.includes(` ${word}`));
  const inTitle = ({ title }: Topic) => hasAll(` ${searchName(title)}`);
  const found = all.filter((topic) => hasAll(textOf(topic)));
  return words.length === 0
    ? all
    : [...found.filter(inTitle), ...found.filter((topic) => !inTitle(topic))];
}

/** The topics of one part of the help, in their order. */
export const topicsOf = (area: HelpArea): Topic[] => all.filter((topic) => topic.area === area);
