"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { AccentField } from "#components/settings/AccentField";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { updateInstitution } from "#lib/settings/actions";
import { settingHelp, settingLabels } from "#lib/settings/labels";
import type { IdentityInput } from "#lib/settings/schema";

const textNames = [
  "name",
  "legalName",
  "offices",
  "sbsRegister",
  "contact",
  "phone",
  "email",
  "fsdc",
  "complaintsUrl",
  "privacyUrl",
] as const;

const inputTypes: Partial<Record<(typeof textNames)[number], string>> = {
  ...{ complaintsUrl: "url", privacyUrl: "url", phone: "tel", email: "email" },
};

async function send(form: FormData) {
  const texts = textNames.map((name) => [name, String(form.get(name) ?? "")]);
  const accentHue = Number(form.get("accentHue"));
  const result = await updateInstitution({
    ...(Object.fromEntries(texts) as Pick<IdentityInput, (typeof textNames)[number]>),
    accentHue,
  });
  return result.ok ? { ok: true as const, value: true } : result;
}

/** How the cooperative presents itself on every page. */
export function InstitutionForm({ institution }: { institution: IdentityInput }) {
  const { pending, message, fields, value, sent, submit } = useSubmission(send);
  return (
    <form action={submit} noValidate className="hueco">
      <AnswerNote message={message} />
      {textNames.map((name) => (
        <TextField
          key={name}
          label={settingLabels[name]}
          help={settingHelp[name]}
          name={name}
          type={inputTypes[name] ?? "text"}
          defaultValue={sent(name) ?? institution[name]}
          error={fields[name]}
        />
      ))}
      <AccentField hue={institution.accentHue} error={fields.accentHue} />
      {value && (
        <Note tone="ok" title="Ajustes guardados." live>
          Ya se ven en todas las páginas.
        </Note>
      )}
      <Button variant="primary" type="submit" disabled={pending}>
        {pending ? "Guardando…" : "Guardar los ajustes"}
      </Button>
    </form>
  );
}
