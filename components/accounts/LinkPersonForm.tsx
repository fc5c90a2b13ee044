"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { RegistryCombobox, type RegistryValue } from "#components/registry/RegistryCombobox";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { linkPerson } from "#lib/accounts/actions/administer";
import type { AccountDetails } from "#lib/accounts/queries";
import { findPeople } from "#lib/registry/actions";

interface Props {
  accountId: string;
  person: AccountDetails["person"];
}

const noPerson: RegistryValue = { id: null, name: "" };
const unreachable = "No hubo respuesta del servidor. Puede ser su conexión: vuelva a intentarlo.";
const notChosen = "Elija a la persona de la lista, o deje el campo vacío.";

/** Says which person of the directory an account belongs to, so that it answers for the posts they hold. */
export function LinkPersonForm({ accountId, person }: Props) {
  const router = useRouter();
  const [value, setValue] = useState<RegistryValue>(person ?? noPerson);
  const [state, setState] = useState({ pending: false, saved: false, error: "" });

  async function save(): Promise<void> {
    if (!value.id && value.name.trim())
      return setState({ pending: false, saved: false, error: notChosen });
    setState({ pending: true, saved: false, error: "" });
    const result = await linkPerson({ accountId, personId: value.id }).catch(() => null);
    const refusal = result && !result.ok ? result.refusal : null;
    const error = refusal ? (refusal.fields.personId ?? refusal.message) : "";
    setState({ pending: false, saved: result?.ok === true, error: result ? error : unreachable });
    if (result?.ok) router.refresh();
  }

  return (
    <div className="hueco">
      {state.saved && (
        <Note tone="ok" title="Guardado." live>
          Desde ahora, lo que responde su cargo le llega a esta cuenta.
        </Note>
      )}
      <RegistryCombobox
        label="Persona del directorio"
        help="Así, lo que esté a cargo de un puesto le llega mientras lo ocupe."
        freeText={false}
        find={findPeople}
        value={value}
        onChange={setValue}
        error={state.error}
      />
      <Button disabled={state.pending} onClick={save}>
        {state.pending ? "Guardando…" : "Guardar la persona"}
      </Button>
    </div>
  );
}
