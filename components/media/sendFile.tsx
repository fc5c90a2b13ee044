import { uploadAddress } from "#lib/media/address";
import type { Sort } from "#lib/media/schema";

/** A file that is in the library already, with the very same bytes. */
export interface Twin {
  id: string;
  title: string;
  sort: Sort;
  trashed: boolean;
}

export type SendOutcome =
  | { ok: true; id: string; version: number }
  | { ok: false; message: string; twin: Twin | null; retry: boolean };

interface Sending {
  file: File;
  folderId: string | null;
  replaces: string | null;
  onProgress(share: number): void;
  signal: AbortSignal;
}

const unreachable = "No hubo respuesta del servidor. Puede ser su conexión: vuelva a intentarlo.";
const cancelled = "Se canceló la subida.";
const failed = (message: string, retry = true): SendOutcome => ({
  ...{ ok: false, message, twin: null, retry },
});

interface Answer {
  value?: { id: string; version: number };
  refusal?: { code: string; message: string; data?: { twin?: Twin } };
}

function readAnswer(request: XMLHttpRequest): SendOutcome {
  const answer = request.response as Answer | null;
  if (answer?.value) return { ok: true, ...answer.value };
  if (!answer?.refusal) return failed(unreachable);
  const { code, message, data } = answer.refusal;
  const retry = code === "rate_limited" || code === "failed" || code === "unauthenticated";
  return { ok: false, message, twin: data?.twin ?? null, retry };
}

/** Sends the bytes of one file; `onProgress` hears which share of them left, from 0 to 1. */
export function sendFile({ file, onProgress, signal, ...about }: Sending): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", uploadAddress({ name: file.name, ...about }));
    request.responseType = "json";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () => resolve(failed(unreachable));
    request.onabort = () => resolve(failed(cancelled));
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
