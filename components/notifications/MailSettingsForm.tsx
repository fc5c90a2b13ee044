"use client";

import { useSubmission } from "#components/accounts/useSubmission";
import { Button } from "#components/ui/Button";
import { CheckField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { keepMailSettings } from "#lib/notifications/actions";
import { mailTimeLabels, topicLabels } from "#lib/notifications/labels";
import type { MailSettings } from "#lib/notifications/queries";
import { type MailTime, mailTimes, topics } from "#lib/notifications/schema";

function settingsIn(form: FormData) {
  const wanted = form.getAll("temas");
  const when = String(form.get("cuando")) as MailTime;
  return { when, muted: topics.filter((topic) => !wanted.includes(topic)) };
}

/** When and about what somebody receives mail. */
export function MailSettingsForm({ settings }: { settings: MailSettings }) {
  const { submit, pending, message, value } = useSubmission((form: FormData) =>
    keepMailSettings(settingsIn(form)),
  );
  const kept = message === "" && value === undefined;
  return (
    <form action={submit} className="hueco" key={`${settings.when}-${settings.muted.join()}`}>
      {message && (
        <Note tone="peligro" live title="No se guardó.">
          {message}
        </Note>
      )}
      {kept && <Note tone="ok" live title="Se guardó lo que eligió." />}
      <fieldset>
        <legend>Cuándo recibir los avisos por correo</legend>
        <p className="ayuda">Los correos van a {settings.email}. En el panel los verá siempre.</p>
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
      </fieldset>
      <fieldset>
        <legend>De qué recibir correo</legend>
        <p className="ayuda">Lo que no marque llega solo a sus avisos del panel.</p>
        {topics.map((topic) => (
          <CheckField
            key={topic}
            name="temas"
            value={topic}
            label={topicLabels[topic]}
            defaultChecked={!settings.muted.includes(topic)}
          />
        ))}
      </fieldset>
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar"}
      </Button>
    </form>
  );
}
