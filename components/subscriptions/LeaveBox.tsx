import { useLanguage } from "#components/site/useLanguage";
import { ChosenFacts } from "#components/subscriptions/ChosenFacts";
import { LanguageField } from "#components/subscriptions/LanguageField";
import { Button } from "#components/ui/Button";
import { leaveAction, managePath } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

interface Props {
  link: string;
  own: ShownSubscription;
}

/** Asks once whether somebody wants to leave. Opening it changes nothing. */
export function LeaveBox({ link, own }: Props) {
  const { t, path } = useLanguage();
  return (
    <div className="suscribir">
      <ChosenFacts chosen={own} />
      <form action={leaveAction(link)} method="post">
        <input type="hidden" name="pagina" value="si" />
        <LanguageField />
        <p className="acciones">
          <Button variant="primary" type="submit">
            {t("subscription.leave.yes")}
          </Button>
          <a className="boton" href={path(managePath(link))}>
            {t("subscription.leave.no")}
          </a>
        </p>
      </form>
    </div>
  );
}
