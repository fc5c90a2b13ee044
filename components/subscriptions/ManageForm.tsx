import { useLanguage } from "#components/site/useLanguage";
import { ChoiceFields } from "#components/subscriptions/ChoiceFields";
import { LanguageField } from "#components/subscriptions/LanguageField";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { changeAction, leavePath, subscriptionPath } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";
import type { Arrival, Frequency } from "#lib/subscriptions/schema";

interface Props {
  link: string;
  own: ShownSubscription;
  arrival: Arrival | null;
  /** The frequency that was marked in what was refused. */
  marked: Frequency | null;
}

function ArrivalNote({ arrival }: Pick<Props, "arrival">) {
  const { t } = useLanguage();
  if (arrival === "temas") {
    return (
      <Note tone="peligro" title={t("subscription.manage.nothingKept")} live>
        <a href="#temas">{t("subscription.faults.temas")}</a>
      </Note>
    );
  }
  if (arrival !== "lista" && arrival !== "guardada") return null;
  const word = arrival === "lista" ? "confirmed" : "kept";
  return (
    <Note tone="ok" title={t(`subscription.manage.${word}.title`)} live>
      {t(`subscription.manage.${word}.text`)}
    </Note>
  );
}

function BouncedNote() {
  const { t, path } = useLanguage();
  return (
    <Note tone="aviso" title={t("subscription.manage.bounced")}>
      {t.rich("subscription.manage.bouncedText", {
        link: (words) => <a href={path(subscriptionPath)}>{words}</a>,
      })}
    </Note>
  );
}

/** What a subscriber changes by the link of their mails, and the way out. */
export function ManageForm({ link, own, arrival, marked }: Props) {
  const { t, path } = useLanguage();
  const nothing = arrival === "temas";
  const chosen = nothing ? { topics: [], frequency: marked ?? own.frequency } : own;
  return (
    <>
      <form className="suscribir" action={changeAction} method="post">
        <ArrivalNote arrival={arrival} />
        {own.bounced && <BouncedNote />}
        <p>
          {t.rich("subscription.manage.goesTo", {
            address: own.masked,
            b: (words) => <b>{words}</b>,
          })}
        </p>
        <input type="hidden" name="enlace" value={link} />
        <LanguageField />
        <ChoiceFields chosen={chosen} missing={{ topics: nothing, frequency: false }} />
        <Button variant="primary" type="submit">
          {t("subscription.manage.keep")}
        </Button>
      </form>
      <section className="seccion prosa">
        <h2>{t("subscription.manage.leaveTitle")}</h2>
        <p>{t("subscription.manage.leaveText")}</p>
        <p>
          <a className="boton" href={path(leavePath(link))}>
            {t("subscription.leave.yes")}
          </a>
        </p>
      </section>
    </>
  );
}
