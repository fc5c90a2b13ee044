"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { AnswerNote } from "#components/accounts/AnswerNote";
import { Button, LinkButton } from "#components/ui/Button";
import { Field } from "#components/ui/Field";
import { FileChoice } from "#components/ui/FileChoice";
import { planAddress, sendListAddress, templateAddress } from "#lib/members/address";

const unreachable = "No hubo respuesta del servidor. Puede ser su conexión: vuelva a intentarlo.";
const tooLong = 5_000_000;

interface Answer {
  value?: { importId: string };
  refusal?: { message: string };
}

async function send(file: File): Promise<Answer> {
  const address = `${sendListAddress}?nombre=${encodeURIComponent(file.name)}`;
  const headers = { "Content-Type": "application/octet-stream" };
  try {
    const answer = await fetch(address, { method: "POST", body: file, headers });
    return (await answer.json()) as Answer;
  } catch {
    return { refusal: { message: unreachable } };
  }
}

function faultOf(file: FormDataEntryValue | null): string {
  if (!(file instanceof File) || file.name === "") return "Elija el archivo con la lista.";
  return file.size > tooLong
    ? "El archivo pesa más de 5 MB. Deje solo la hoja con los socios."
    : "";
}

/** Sends a member list to be looked through; the file stays chosen if it is not taken. */
export function SendListForm() {
  const router = useRouter();
  const [state, setState] = useState({ pending: false, message: "", error: "" });

  async function submit(event: React.FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const file = new FormData(event.currentTarget).get("lista");
    const error = faultOf(file);
    if (error) return setState({ pending: false, message: "", error });
    setState({ pending: true, message: "", error: "" });
    const { value, refusal } = await send(file as File);
    if (value) return router.push(planAddress(value.importId));
    setState({ pending: false, message: refusal?.message ?? unreachable, error: "" });
  }

  return (
    <form onSubmit={submit} noValidate className="hueco">
      <AnswerNote message={state.message} />
      <Field
        id="lista"
        label="Lista de socios"
        help="Excel (.xlsx) o CSV, hasta 10,000 filas y 5 MB. Primero verá qué cambiaría: todavía no se guarda nada."
        error={state.error || undefined}
      >
        {(control) => (
          <FileChoice
            control={control}
            name="lista"
            accept=".xlsx,.csv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          />
        )}
      </Field>
      <p className="acciones">
        <Button variant="primary" type="submit" disabled={state.pending}>
          {state.pending ? "Leyendo la lista…" : "Revisar la lista"}
        </Button>
        <LinkButton variant="plain" href={templateAddress}>
          Descargar una plantilla de Excel
        </LinkButton>
      </p>
    </form>
  );
}
