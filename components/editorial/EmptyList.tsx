import { Tocapu } from "#components/editorial/Tocapu";
import { useLanguage } from "#components/site/useLanguage";
import { EmptyState } from "#components/ui/EmptyState";

interface Props {
  title: string;
  /** The whole list, where it holds more. */
  all?: { href: string; label: string } | null;
}

/** A list without results, and the way on. */
export function EmptyList({ title, all }: Props) {
  const { t, path } = useLanguage();
  const action = all && (
    <a className="boton" href={path(all.href)}>
      {all.label}
    </a>
  );
  return (
    <EmptyState sign={<Tocapu sign="documento" large />} title={title} action={action}>
      {t("editorial.emptyList")}
    </EmptyState>
  );
}
