import { type Language, languageTags } from "#lib/platform/language";
import { spanish } from "#lib/platform/spanish";
import { type NewsTopic, topics } from "#lib/subscriptions/schema";

/** An address that its owner recognises and nobody else can write to: "r•••@ejemplo.pe". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
}

const isTopic = (topic: string): topic is NewsTopic => topics.includes(topic as NewsTopic);

/** The topics of a subscription in a sentence. */
export function topicWords(chosen: readonly string[], { t, locale }: Language = spanish): string {
  const list = new Intl.ListFormat(languageTags[locale], { type: "conjunction" });
  const named = chosen.map((topic) => (isTopic(topic) ? t(`subscription.topics.${topic}`) : topic));
  return list.format(named.map((text) => t("site.quoted", { text })));
}
