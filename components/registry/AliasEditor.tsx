"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RecordForm } from "#components/registry/RecordForm";
import { useRecordForm } from "#components/registry/useRecordForm";
import { Button } from "#components/ui/Button";
import { TextField } from "#components/ui/Field";
import { Note } from "#components/ui/Note";
import { addAlias, removeAlias } from "#lib/registry/actions";
import { organisationAddress } from "#lib/registry/address";

interface Props {
  organisationId: string;
  aliases: { id: string; alias: string }[];
}

const unreachable = "No hubo respuesta del servidor. Vuelva a intentarlo.";

/** The other ways in which an organisation is written. */
export function AliasEditor({ organisationId, aliases }: Props) {
  const router = useRouter();
  const [trouble, setTrouble] = useState("");
  const form = useRecordForm({
    initial: { alias: "" },
    save: ({ alias }) => addAlias({ organisationId, alias }),
    clears: true,
  });
  async function remove(id: string): Promise<void> {
    const answer = await removeAlias({ id }).catch(() => null);
    setTrouble(answer?.ok ? "" : (answer?.refusal.message ?? unreachable));
    router.refresh();
  }
  return (
    <>
      <ul>
        {aliases.map(({ id, alias }) => (
          <li key={id} className="flex items-center justify-between">
            <span>{alias}</span>
            <Button variant="plain" onClick={() => remove(id)} aria-label={`Quitar «${alias}»`}>
              Quitar
            </Button>
          </li>
        ))}
      </ul>
      {trouble && (
        <Note tone="peligro" title="No se quitó." live>
          {trouble}
        </Note>
      )}
      <div className="mt-[1rem]">
        <RecordForm form={form} verb="Agregar" existing={organisationAddress}>
          <TextField
            label="Otra manera de escribir su nombre"
            help="Siglas o variantes que aparecen en los documentos, para encontrarla con cualquiera."
            {...form.text("alias")}
          />
        </RecordForm>
      </div>
    </>
  );
}
