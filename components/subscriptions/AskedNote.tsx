import { useLanguage } from "#components/site/useLanguage";
import { Note } from "#components/ui/Note";
import type { Arrival } from "#lib/subscriptions/schema";
import { tokenHours } from "#lib/subscriptions/tokens";

interface Props {
  arrival: Arrival | null;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

const sections = { revise: "asked", baja: "left", "no-pedida": "declined" } as const;
const isOwn = (arrival: Arrival): arrival is keyof typeof sections =>
  Object.hasOwn(sections, arrival);

/** What became of what somebody asked for, above the form. */
export function AskedNote({ arrival, leaves }: Props) {
  const { t } = useLanguage();
  if (!arrival || !isOwn(arrival)) return null;
  const section = sections[arrival];
  return (
    <div className="suscribir">
      <Note tone="ok" title={t(`subscription.${section}.title`)} live>
        {t(`subscription.${section}.text`, { hours: tokenHours })}
        {section === "asked" && !leaves && ` ${t("subscription.asked.byHand")}`}
      </Note>
    </div>
  );
}
