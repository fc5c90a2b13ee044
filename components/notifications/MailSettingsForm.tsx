import { Button } from "#components/ui/Button";
import { CheckField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { keepMailSettings } from "#lib/notifications/actions";
import { mailTimeLabels, topicLabels } from "#lib/notifications/labels";
import type { MailSettings } from "#lib/notifications/queries";
import { mailTimes, topics } from "#lib/notifications/schema";

interface Props {
  settings: MailSettings;
  /** Whether this is the answer to what was just chosen. */
  kept: boolean;
}

/** On a phone their labels take two lines: a finger must not reach two of them. */
const apart = "hueco mt-2";

/** When and about what somebody receives mail: a plain form, which needs no script. */
export function MailSettingsForm({ settings, kept }: Props) {
  const chosen = `${settings.when}-${settings.muted.join()}`;
  return (
    <form action={keepMailSettings} className="hueco" key={chosen}>
      {kept && <Note tone="ok" live title="Se guardó lo que eligió." />}
      <fieldset>
        <legend>Cuándo recibir los avisos por correo</legend>
        <p className="ayuda">Los correos van a {settings.email}. En el panel los verá siempre.</p>
        <div className={apart}>
          {mailTimes.map((time) => (
            <CheckField
              key={time}
              type="radio"
              name="cuando"
              value={time}
              label={mailTimeLabels[time]}
              defaultChecked={settings.when === time}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>De qué recibir correo</legend>
        <p className="ayuda">Lo que no marque llega solo a sus avisos del panel.</p>
        <div className={apart}>
          {topics.map((topic) => (
            <CheckField
              key={topic}
              name="temas"
              value={topic}
              label={topicLabels[topic]}
              defaultChecked={!settings.muted.includes(topic)}
            />
          ))}
        </div>
      </fieldset>
      <Button variant="primary" type="submit">
        Guardar
      </Button>
    </form>
  );
}
