import { Tocapu } from "#components/editorial/Tocapu";
import { EmptyState } from "#components/ui/EmptyState";

/** A list without results, and the way on. */
export function EmptyList({ title, all }: { title: string; all: string }) {
  const action = (
    <a className="boton" href={all}>
      Ver todos los eventos
    </a>
  );
  return (
    <EmptyState sign={<Tocapu sign="documento" large />} title={title} action={action}>
      Cuando se publique algo, aparecerá aquí.
    </EmptyState>
  );
}
