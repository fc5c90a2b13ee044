"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { cellClass, Table } from "#components/ui/Table";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import { removeSynonym } from "#lib/search/actions";
import type { Synonym } from "#lib/search/queries/synonyms";

const columns = [
  { label: "Quien busca" },
  { label: "También encuentra" },
  { label: "Agregado", wide: true },
  { label: <span className="oculto">Quitar</span> },
];
const unreachable = "No hubo respuesta del servidor. Vuelva a intentarlo.";

/** The pairs of equivalent words, each with who added it. */
export function SynonymTable({ rows }: { rows: Synonym[] }) {
  const router = useRouter();
  const [trouble, setTrouble] = useState("");
  async function remove(id: string): Promise<void> {
    const answer = await removeSynonym({ id }).catch(() => null);
    setTrouble(answer?.ok ? "" : (answer?.refusal.message ?? unreachable));
    router.refresh();
  }
  return (
    <>
      {trouble && (
        <Note tone="peligro" title="No se quitó." live>
          {trouble}
        </Note>
      )}
      <Table caption="Palabras equivalentes" columns={columns}>
        {rows.map(({ id, word, other, addedByName, at }) => (
          <tr key={id}>
            <td>{word}</td>
            <td>{other}</td>
            <td className={cellClass({ wide: true })}>
              {addedByName}, {shortDate(civilDateAt(at))}
            </td>
            <td>
              <Button
                variant="plain"
                onClick={() => remove(id)}
                aria-label={`Quitar «${word}» y «${other}»`}
              >
                Quitar
              </Button>
            </td>
          </tr>
        ))}
      </Table>
    </>
  );
}
