import { newsTopicLabels } from "#lib/subscriptions/labels";
import type { NewsTopic } from "#lib/subscriptions/schema";

/** An address that its owner recognises and nobody else can write to: "r•••@ejemplo.pe". */
export function maskedAddress(address: string): string {
  const at = address.lastIndexOf("@");
  return `${address.slice(0, 1)}•••${address.slice(at)}`;
}

const list = new Intl.ListFormat("es-PE", { type: "conjunction" });

/** The topics of a subscription in a sentence. */
export function topicWords(topics: readonly string[]): string {
  return list.format(topics.map((topic) => `«${newsTopicLabels[topic as NewsTopic] ?? topic}»`));
}
