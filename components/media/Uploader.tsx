"use client";

import { type DragEvent, useEffect, useId, useState } from "react";
import type { Twin } from "#components/media/sendFile";
import { UploadRow } from "#components/media/UploadRow";
import { useUploads } from "#components/media/useUploads";
import type { Sort } from "#lib/media/schema";

interface Props {
  folderId?: string | null;
  /** The file in whose place the next one comes. */
  replaces?: string | null;
  /** Only photos, or only documents; both without it. */
  sort?: Sort;
  onArrived(id: string): void;
  onUseTwin?: (twin: Twin) => void;
}

const photoTypes = "image/jpeg,image/png,image/webp,image/avif,image/gif,image/heic,.heic";
const documentTypes = ".pdf,.docx,.xlsx,application/pdf";
const help = {
  image: "Fotos JPEG, PNG, WebP, AVIF o GIF de hasta 20 MB.",
  document: "PDF, Word (.docx) o Excel (.xlsx) de hasta 25 MB.",
};

function acceptOf(sort: Sort | undefined): string {
  if (sort === "image") return photoTypes;
  return sort === "document" ? documentTypes : `${photoTypes},${documentTypes}`;
}

interface ChoiceProps {
  label: string;
  accept: string;
  camera?: boolean;
  multiple: boolean;
  onFiles(files: Iterable<File>): void;
}

function FileButton({ label, accept, camera = false, multiple, onFiles }: ChoiceProps) {
  const id = useId();
  return (
    <span>
      <input
        id={id}
        className="oculto"
        type="file"
        accept={accept}
        multiple={multiple}
        capture={camera ? "environment" : undefined}
        onChange={(event) => {
          onFiles(Array.from(event.target.files ?? []));
          event.target.value = "";
        }}
      />
      <label className="boton" htmlFor={id}>
        {label}
      </label>
    </span>
  );
}

/** Files that are pasted anywhere on the page; a text that is pasted goes where it was going. */
function usePastedFiles(onFiles: (files: Iterable<File>) => void): void {
  useEffect(() => {
    const listen = ({ clipboardData }: ClipboardEvent) => {
      const files = Array.from(clipboardData?.files ?? []);
      if (files.length > 0) onFiles(files);
    };
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  });
}

/** Where files are dropped, pasted, chosen or taken with the camera, and how each is doing. */
export function Uploader({ folderId = null, replaces = null, sort, onArrived, onUseTwin }: Props) {
  const uploads = useUploads({ folderId, replaces, onArrived });
  const [over, setOver] = useState(false);
  const multiple = replaces === null;
  const add = (files: Iterable<File>) => uploads.add(multiple ? files : [...files].slice(0, 1));
  usePastedFiles(add);

  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    add(event.dataTransfer.files);
  }

  return (
    <section
      className={over ? "subir encima" : "subir"}
      aria-label="Subir archivos"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>{multiple ? "Suelte o pegue archivos aquí." : "Suelte o pegue aquí el archivo nuevo."}</p>
      <p className="ayuda">{sort ? help[sort] : `${help.image} ${help.document}`}</p>
      <p className="acciones">
        <FileButton
          label={multiple ? "Elegir archivos" : "Elegir el archivo"}
          accept={acceptOf(sort)}
          multiple={multiple}
          onFiles={add}
        />
        {sort !== "document" && (
          <FileButton
            label="Tomar una foto"
            accept="image/*"
            camera
            multiple={false}
            onFiles={add}
          />
        )}
      </p>
      <ul className="subidas" aria-live="polite">
        {uploads.queue.map((item) => (
          <UploadRow key={item.key} item={item} uploads={uploads} onUseTwin={onUseTwin} />
        ))}
      </ul>
    </section>
  );
}
