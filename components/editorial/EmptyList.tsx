import { Tocapu } from "#components/editorial/Tocapu";
import { EmptyState } from "#components/ui/EmptyState";

interface Props {
  title: string;
  /** The whole list, where it holds more. */
  all?: { href: string; label: string } | null;
}

/** A list without results, and the way on. */
export function EmptyList({ title, all }: Props) {
  const action = all && (
    <a className="boton" href={all.href}>
      {all.label}
    </a>
  );
  return (
    <EmptyState sign={<Tocapu sign="documento" large />} title={title} action={action}>
      Cuando se publique algo, aparecerá aquí.
    </EmptyState>
  );
}
