import type { Twin } from "#components/media/sendFile";
import type { Uploads } from "#components/media/useUploads";
import { Button, LinkButton } from "#components/ui/Button";
import { mediaAddress } from "#lib/media/address";
import { sizeWords } from "#lib/media/sizes";
import type { QueuedFile } from "#lib/media/uploadQueue";

interface Props {
  item: QueuedFile<Twin>;
  uploads: Uploads;
  /** With it, a file that was there already can be used at once. */
  onUseTwin?: ((twin: Twin) => void) | undefined;
}

function stateWords({ state, share }: QueuedFile<Twin>): string {
  if (state === "waiting") return "En espera";
  if (state === "done") return "Subida. Ya puede usarla.";
  return share < 1 ? `Subiendo, ${Math.round(share * 100)} %` : "Preparando tamaños…";
}

function Message({ item }: { item: QueuedFile<Twin> }) {
  const { name, bytes, state, message, share } = item;
  return (
    <div>
      <b>{name || "Archivo sin nombre"}</b> <span className="gris chico">{sizeWords(bytes)}</span>
      {state === "failed" ? (
        <p className="error">{message}</p>
      ) : (
        <p className="chico gris">{stateWords(item)}</p>
      )}
      {state === "sending" && (
        <progress value={share} max={1} aria-label={`Subida de ${name}`}>
          {Math.round(share * 100)} %
        </progress>
      )}
    </div>
  );
}

/** The way to the same bytes that are in the library already. */
function TwinLink({ twin, onUseTwin }: { twin: Twin } & Pick<Props, "onUseTwin">) {
  if (!onUseTwin) return <LinkButton href={mediaAddress(twin.id)}>Ver el que ya está</LinkButton>;
  if (twin.trashed) return null;
  return <Button onClick={() => onUseTwin(twin)}>Usar «{twin.title}»</Button>;
}

/** One file on its way: how far it is, or why it did not arrive and what can be done. */
export function UploadRow({ item, uploads, onUseTwin }: Props) {
  const { key, name, state, retry, twin } = item;
  const done = state === "done" || state === "failed";
  return (
    <li className="subida">
      <Message item={item} />
      {twin && <TwinLink twin={twin} onUseTwin={onUseTwin} />}
      {state === "failed" && retry && (
        <Button aria-label={`Reintentar ${name}`} onClick={() => uploads.again(key)}>
          Reintentar
        </Button>
      )}
      <Button
        variant="plain"
        aria-label={done ? `Quitar ${name} de la lista` : `Cancelar ${name}`}
        onClick={() => uploads.forget(key)}
      >
        {done ? "Quitar" : "Cancelar"}
      </Button>
    </li>
  );
}
