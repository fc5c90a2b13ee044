import { ChosenFacts } from "#components/subscriptions/ChosenFacts";
import { Button } from "#components/ui/Button";
import { confirmAction } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

interface Props {
  token: string;
  asked: ShownSubscription;
}

/** Where the owner of an address says that it was they who asked. Opening it changes nothing. */
export function ConfirmBox({ token, asked }: Props) {
  return (
    <div className="suscribir">
      <ChosenFacts chosen={asked} />
      <form action={confirmAction} method="post">
        <input type="hidden" name="ficha" value={token} />
        <p className="acciones">
          <Button variant="primary" type="submit">
            Confirmar mi suscripción
          </Button>
          <Button type="submit" name="no" value="si">
            No lo pedí: no me escriban
          </Button>
        </p>
      </form>
    </div>
  );
}
