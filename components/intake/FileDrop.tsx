"use client";

import { useId, useRef, useState } from "react";
import { sendReport } from "#components/intake/sendReport";
import { useFileDrop } from "#components/intake/useFileDrop";
import { fileTextAddress } from "#lib/intake/address";

interface Props {
  /** `writtenOn` is the day of a message, where the file is one. */
  onText(text: string, file: string, writtenOn: string | null): void;
}

interface FileText {
  text: string;
  writtenOn: string | null;
}

const accept = ".txt,.docx,.pdf,.eml,text/plain,application/pdf,message/rfc822";
/** A file dropped or chosen: its text takes the place of what is in the field. */
export function FileDrop({ onText }: Props) {
  const id = useId();
  const over = useFileDrop((file) => void take(file));
  const latest = useRef<File>(null);
  const [said, setSaid] = useState({ text: "", failed: false });

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    latest.current = file;
    setSaid({ text: `Leyendo «${file.name}»…`, failed: false });
    const answer = await sendReport<FileText>(fileTextAddress, file);
    // Another one came meanwhile: its text is the one that is wanted.
    if (latest.current !== file) return;
    if ("message" in answer) return setSaid({ text: answer.message, failed: true });
    onText(answer.value.text, file.name, answer.value.writtenOn);
    setSaid({ text: `El texto de «${file.name}» está en el campo Relato.`, failed: false });
  }

  return (
    <section className={over ? "subir encima" : "subir"} aria-label="Traer el relato de un archivo">
      <p>O traiga un archivo: suéltelo aquí o elíjalo.</p>
      <p className="ayuda">Texto .txt, Word .docx, PDF con texto o correo .eml, de hasta 10 MB.</p>
      <p className="acciones">
        <input
          id={id}
          className="oculto"
          type="file"
          accept={accept}
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = "";
          }}
        />
        <label className="boton" htmlFor={id}>
          Elegir un archivo
        </label>
      </p>
      <p className={said.failed ? "error" : "ayuda"} role={said.failed ? "alert" : "status"}>
        {said.text}
      </p>
    </section>
  );
}
