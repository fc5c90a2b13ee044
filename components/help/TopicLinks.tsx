import { topicAddress } from "#lib/help/screens";
import type { Topic } from "#lib/help/topics";

/** Topics by their titles, each with what it is for. */
export function TopicLinks({ topics }: { topics: readonly Topic[] }) {
  return (
    <ul className="temas">
      {topics.map(({ slug, title, purpose }) => (
        <li key={slug}>
          <a href={topicAddress(slug)}>{title}</a>
          <p className="chico gris">{purpose}</p>
        </li>
      ))}
    </ul>
  );
}
