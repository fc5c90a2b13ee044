import { useLanguage } from "#components/site/useLanguage";
import { Note } from "#components/ui/Note";
import { type AskFault, askFaults } from "#lib/subscriptions/schema";

/** Above the form that comes back: what has to change, each with the way to its field. Reading begins there. */
export function FaultsNote({ faults }: { faults: readonly AskFault[] }) {
  const { t } = useLanguage();
  const correctable = askFaults.filter((fault) => fault !== "espera" && faults.includes(fault));
  if (faults.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: the answer to what was sent; without it nobody hears that it failed
    <div tabIndex={-1} autoFocus>
      {faults.includes("espera") && (
        <Note tone="aviso" title={t("subscription.notYet")} live>
          {t("subscription.faults.espera")} {t("subscription.kept")}
        </Note>
      )}
      {correctable.length > 0 && (
        <Note tone="peligro" title={t("subscription.toCorrect")} live>
          {t("subscription.kept")}
          <ul>
            {correctable.map((fault) => (
              <li key={fault}>
                <a href={`#${fault}`}>{t(`subscription.faults.${fault}`)}</a>
              </li>
            ))}
          </ul>
        </Note>
      )}
    </div>
  );
}
