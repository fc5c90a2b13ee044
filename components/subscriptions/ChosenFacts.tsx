import { useLanguage } from "#components/site/useLanguage";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

/** A subscription in words: to whom, of what, how often. */
export function ChosenFacts({ chosen }: { chosen: ShownSubscription }) {
  const { t } = useLanguage();
  const { masked, topics, frequency } = chosen;
  return (
    <div className="escalon hechos">
      <dl>
        <dt>{t("subscription.facts.address")}</dt>
        <dd>{masked}</dd>
        <dt>{t("subscription.facts.topics")}</dt>
        {topics.map((topic) => (
          <dd key={topic}>{t(`subscription.topics.${topic}`)}</dd>
        ))}
        <dt>{t("subscription.fields.frequency")}</dt>
        <dd>{t(`subscription.frequencies.${frequency}`)}</dd>
      </dl>
    </div>
  );
}
