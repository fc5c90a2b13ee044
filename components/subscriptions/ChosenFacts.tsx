import { frequencyLabels, newsTopicLabels } from "#lib/subscriptions/labels";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

/** A subscription in words: to whom, of what, how often. */
export function ChosenFacts({ chosen }: { chosen: ShownSubscription }) {
  const { masked, topics, frequency } = chosen;
  return (
    <div className="escalon hechos">
      <dl>
        <dt>Correo</dt>
        <dd>{masked}</dd>
        <dt>Qué recibe</dt>
        {topics.map((topic) => (
          <dd key={topic}>{newsTopicLabels[topic]}</dd>
        ))}
        <dt>Cada cuánto</dt>
        <dd>{frequencyLabels[frequency]}</dd>
      </dl>
    </div>
  );
}
