import { useLanguage } from "#components/site/useLanguage";
import { Note } from "#components/ui/Note";

const arrivals = ["salida", "contrasena", "elegida", "primera", "sesiones"] as const;

/** What the action that led here has done; nothing for a name that is not ours. */
export function ArrivalNote({ name }: { name: string | undefined }) {
  const { t } = useLanguage();
  const arrival = arrivals.find((one) => one === name);
  if (!arrival) return null;
  return (
    <Note tone="ok" title={t(`account.arrivals.${arrival}.title`)} live>
      {t(`account.arrivals.${arrival}.text`)}
    </Note>
  );
}
