import { CheckField } from "#components/ui/Field";
import { askFaultLabels, frequencyLabels, newsTopicLabels } from "#lib/subscriptions/labels";
import { type Frequency, frequencies, type NewsTopic, topics } from "#lib/subscriptions/schema";

interface Props {
  chosen: { topics: readonly NewsTopic[]; frequency: Frequency };
  /** Nothing was marked, and something must be. */
  missing?: boolean;
}

/** What somebody receives, and how often. It ships no script. */
export function ChoiceFields({ chosen, missing = false }: Props) {
  return (
    <>
      <fieldset
        className={missing ? "con-error" : undefined}
        aria-describedby={missing ? "temas-error" : undefined}
      >
        <legend>Qué desea recibir</legend>
        {topics.map((topic) => (
          <CheckField
            key={topic}
            name="temas"
            value={topic}
            label={newsTopicLabels[topic]}
            defaultChecked={chosen.topics.includes(topic)}
          />
        ))}
        {missing && (
          <p className="error" id="temas-error">
            {askFaultLabels.temas}
          </p>
        )}
      </fieldset>
      <fieldset>
        <legend>Cada cuánto</legend>
        {frequencies.map((frequency) => (
          <CheckField
            key={frequency}
            type="radio"
            name="frecuencia"
            value={frequency}
            label={frequencyLabels[frequency]}
            defaultChecked={chosen.frequency === frequency}
            required
          />
        ))}
      </fieldset>
    </>
  );
}
