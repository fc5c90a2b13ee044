import type { ReactNode } from "react";
import { useLanguage } from "#components/site/useLanguage";
import { CheckField } from "#components/ui/Field";
import { type Frequency, frequencies, type NewsTopic, topics } from "#lib/subscriptions/schema";

interface GroupProps {
  /** The name of its controls; its error is tied to it by this. */
  name: string;
  legend: string;
  error: string | undefined;
  children: ReactNode;
}

function Group({ name, legend, error, children }: GroupProps) {
  return (
    <fieldset
      id={name}
      className={error && "con-error"}
      aria-describedby={error && `${name}-error`}
      tabIndex={error ? -1 : undefined}
    >
      <legend>{legend}</legend>
      {children}
      {error && (
        <p className="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </fieldset>
  );
}

interface Props {
  chosen: { topics: readonly NewsTopic[]; frequency: Frequency | null };
  /** What was not marked, and must be. */
  missing?: { topics: boolean; frequency: boolean };
}

/** What somebody receives, and how often. It ships no script. */
export function ChoiceFields({ chosen, missing }: Props) {
  const { t } = useLanguage();
  const topicsFault = missing?.topics ? t("subscription.faults.temas") : undefined;
  const frequencyFault = missing?.frequency ? t("subscription.faults.frecuencia") : undefined;
  return (
    <>
      <Group name="temas" legend={t("subscription.fields.topics")} error={topicsFault}>
        {topics.map((topic) => (
          <CheckField
            key={topic}
            name="temas"
            value={topic}
            label={t(`subscription.topics.${topic}`)}
            defaultChecked={chosen.topics.includes(topic)}
            aria-invalid={topicsFault ? true : undefined}
          />
        ))}
      </Group>
      <Group name="frecuencia" legend={t("subscription.fields.frequency")} error={frequencyFault}>
        {frequencies.map((frequency) => (
          <CheckField
            key={frequency}
            type="radio"
            name="frecuencia"
            value={frequency}
            label={t(`subscription.frequencies.${frequency}`)}
            defaultChecked={chosen.frequency === frequency}
            required
          />
        ))}
      </Group>
    </>
  );
}
