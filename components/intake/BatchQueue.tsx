"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useCommand } from "#components/editorial/workspace/useCommand";
import { BatchRow } from "#components/intake/BatchRow";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { Table } from "#components/ui/Table";
import { cancelBatch } from "#lib/intake/actions";
import type { BatchDetail } from "#lib/intake/queries/batches";
import { counted } from "#lib/platform/dates";

const columns = [{ label: "Informe" }, { label: "Qué pasó" }];
const everyMs = 2_000;

/** Reads the page anew while reports wait. */
function useProgress(running: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => router.refresh(), everyMs);
    return () => clearInterval(timer);
  }, [running, router]);
}

function outcomeWords(files: BatchDetail["files"]): string {
  const of = (state: string) => files.filter((file) => file.state === state).length;
  const words = [
    counted(of("drafted"), "borrador hecho", "borradores hechos"),
    of("duplicate") && counted(of("duplicate"), "parece repetido", "parecen repetidos"),
    of("failed") && counted(of("failed"), "no se pudo leer", "no se pudieron leer"),
    of("cancelled") && counted(of("cancelled"), "cancelado", "cancelados"),
  ];
  return `${words.filter(Boolean).join(", ")}.`;
}

interface Props {
  batch: BatchDetail;
  /** Whether this person may stop it and ask for a draft again. */
  maySteer: boolean;
}

/** The reports of a batch in their queue: how far it is, what became of each, and the way to stop it. */
export function BatchQueue({ batch, maySteer }: Props) {
  const command = useCommand();
  const { files, cancelledAt } = batch;
  const done = files.filter(({ state }) => state !== "waiting").length;
  const running = done < files.length && cancelledAt === null;
  useProgress(running);
  return (
    <>
      {command.trouble && <Note tone="peligro" title={command.trouble.message} live />}
      <p id="avance-texto" role="status">
        <b className="num">
          {running ? `Leídos ${done} de ${files.length}.` : outcomeWords(files)}
        </b>{" "}
        {running && "Puede cerrar esta página: la lectura sigue."}
      </p>
      <progress className="avance" value={done} max={files.length} aria-labelledby="avance-texto" />
      {running && maySteer && (
        <p className="acciones mt-3">
          <Button
            variant="danger"
            disabled={command.pending}
            onClick={() => command.run("cancel", () => cancelBatch({ batchId: batch.id }))}
          >
            Cancelar lo que falta
          </Button>
          <span className="chico gris">Los borradores que ya se hicieron se quedan.</span>
        </p>
      )}
      <Table
        caption={counted(files.length, "informe del lote", "informes del lote")}
        columns={columns}
      >
        {files.map((file) => (
          <BatchRow key={file.id} file={file} command={command} maySteer={maySteer} />
        ))}
      </Table>
    </>
  );
}
