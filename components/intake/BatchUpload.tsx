"use client";

import { useId, useState } from "react";
import { sendReport } from "#components/intake/sendReport";
import { useFileDrop } from "#components/intake/useFileDrop";
import { batchAddress, batchUploadAddress } from "#lib/intake/address";

/** Where an archive of old reports is dropped or chosen. */
export function BatchUpload() {
  const id = useId();
  const over = useFileDrop((file) => void take(file));
  const [said, setSaid] = useState({ text: "", failed: false });

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    setSaid({ text: `Enviando «${file.name}»…`, failed: false });
    const answer = await sendReport<{ id: string }>(batchUploadAddress, file);
    if ("message" in answer) return setSaid({ text: answer.message, failed: true });
    window.location.assign(batchAddress(answer.value.id));
  }

  return (
    <section className={over ? "subir encima" : "subir"} aria-label="Enviar informes antiguos">
      <p>Suelte aquí un .zip con los informes.</p>
      <p className="ayuda">
        Hasta 300 informes .txt, .docx, .pdf o .eml, y 25 MB en total. Cada uno será un borrador.
      </p>
      <p className="acciones">
        <input
          id={id}
          className="oculto"
          type="file"
          accept=".zip,application/zip"
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <label className="boton" htmlFor={id}>
          Elegir el .zip
        </label>
      </p>
      <p className={said.failed ? "error" : "ayuda"} role={said.failed ? "alert" : "status"}>
        {said.text}
      </p>
    </section>
  );
}
