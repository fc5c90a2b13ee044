import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { libraryAddress } from "#lib/media/address";
import type { MediaFilter } from "#lib/media/schema";

/** A library without files to show: because there are none yet, or because none answers the filter. */
export function LibraryEmpty({ filter }: { filter: MediaFilter }) {
  const { text, sort, folderId, tag, trashed } = filter;
  const sign = <Tocapu sign="documento" large />;
  if (trashed && !text) return <EmptyState sign={sign} title="La papelera está vacía" />;
  if (text || sort || folderId || tag) {
    const all = <LinkButton href={libraryAddress({ trashed })}>Ver todos los archivos</LinkButton>;
    return (
      <EmptyState sign={sign} title="Ningún archivo coincide con lo que buscó" action={all}>
        Pruebe con menos palabras, otra carpeta u otra etiqueta.
      </EmptyState>
    );
  }
  return (
    <EmptyState sign={sign} title="Aún no hay archivos">
      Suba la primera foto o el primer documento. También se puede desde el editor de un informe.
    </EmptyState>
  );
}
