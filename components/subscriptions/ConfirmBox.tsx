import { useLanguage } from "#components/site/useLanguage";
import { ChosenFacts } from "#components/subscriptions/ChosenFacts";
import { LanguageField } from "#components/subscriptions/LanguageField";
import { Button } from "#components/ui/Button";
import { confirmAction } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

interface Props {
  token: string;
  asked: ShownSubscription;
}

/** Where the owner of an address says that it was they who asked. Opening it changes nothing. */
export function ConfirmBox({ token, asked }: Props) {
  const { t } = useLanguage();
  return (
    <div className="suscribir">
      <ChosenFacts chosen={asked} />
      <form action={confirmAction} method="post">
        <input type="hidden" name="ficha" value={token} />
        <LanguageField />
        <p className="acciones">
          <Button variant="primary" type="submit">
            {t("subscription.confirm.yes")}
          </Button>
          <Button type="submit" name="no" value="si">
            {t("subscription.confirm.no")}
          </Button>
        </p>
      </form>
    </div>
  );
}
