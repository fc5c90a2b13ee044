import { Tocapu } from "#components/editorial/Tocapu";
import { LinkButton } from "#components/ui/Button";
import { EmptyState } from "#components/ui/EmptyState";
import { type ListFilter, listAddress, startAddress } from "#lib/editorial/panelAddress";

/** A list without rows: because nothing was written yet, or because nothing answers the filter. */
export function EmptyResult({ filter: { text, kind, stage, care } }: { filter: ListFilter }) {
  const sign = <Tocapu sign="documento" large />;
  if (text || kind || stage || care) {
    return (
      <EmptyState
        sign={sign}
        title="Nada coincide con lo que buscó"
        action={<LinkButton href={listAddress({})}>Ver todas las publicaciones</LinkButton>}
      >
        Pruebe con menos palabras o con otro estado.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      sign={sign}
      title="Aún no hay publicaciones"
      action={<LinkButton href={startAddress("event")}>Contar un evento</LinkButton>}
    >
      Aquí estarán los informes y comunicados, desde que se empiezan a escribir.
    </EmptyState>
  );
}
