"use client";

import { AnswerNote } from "#components/accounts/AnswerNote";
import { useSubmission } from "#components/accounts/useSubmission";
import { RemoveLogoForm } from "#components/settings/RemoveLogoForm";
import { Button } from "#components/ui/Button";
import { Field } from "#components/ui/Field";
import { FileChoice } from "#components/ui/FileChoice";
import { Note } from "#components/ui/Note";
import { updateLogo } from "#lib/settings/actions";
import { logoFile } from "#lib/settings/logo-file";

const refused = (message: string) => ({
  ok: false as const,
  refusal: { code: "invalid" as const, message, fields: {} },
});

// Checked here too, so that a heavy file is not sent over a slow line to be refused.
async function send(form: FormData) {
  const file = form.get("logo");
  if (!(file instanceof File) || file.size === 0) return refused("Elija primero un archivo.");
  const bytes = new Uint8Array(await file.arrayBuffer());
  const checked = logoFile.safeParse(bytes);
  if (!checked.success) return refused(checked.error.issues[0]?.message ?? "");
  return updateLogo(bytes);
}

function CurrentLogo({ version }: { version: string }) {
  const address = `/api/logo?v=${version}`;
  return <img src={address} alt="Logo actual" className="max-h-[6rem] max-w-full" />;
}

/** The logo: the current one, another in its place, or none. */
export function LogoForm({ version }: { version: string | null }) {
  const { pending, message, value, submit } = useSubmission(send);
  return (
    <div className="hueco">
      {version ? (
        <CurrentLogo version={version} />
      ) : (
        <p className="gris">Todavía no hay logo: se muestra nuestro signo de ayni.</p>
      )}
      <form action={submit} className="hueco">
        <AnswerNote message={message} />
        <Field
          id="logo"
          label={version ? "Cambiarlo por otro archivo" : "Archivo del logo"}
          help="PNG, JPEG o WebP de hasta 500 kB. Se guarda reducido a 256 píxeles."
        >
          {(control) => (
            <FileChoice control={control} name="logo" accept="image/png,image/jpeg,image/webp" />
          )}
        </Field>
        {value && (
          <Note tone="ok" title="Logo guardado." live>
            Ya se ve en todas las páginas.
          </Note>
        )}
        <Button type="submit" disabled={pending}>
          {pending ? "Subiendo…" : "Subir el logo"}
        </Button>
      </form>
      {version && <RemoveLogoForm />}
    </div>
  );
}
