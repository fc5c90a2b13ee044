import { ChosenFacts } from "#components/subscriptions/ChosenFacts";
import { Button } from "#components/ui/Button";
import { leaveAction, managePath } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";

interface Props {
  link: string;
  own: ShownSubscription;
}

/** Asks once whether somebody wants to leave. Opening it changes nothing. */
export function LeaveBox({ link, own }: Props) {
  return (
    <div className="suscribir">
      <ChosenFacts chosen={own} />
      <form action={leaveAction(link)} method="post">
        <input type="hidden" name="pagina" value="si" />
        <p className="acciones">
          <Button variant="primary" type="submit">
            Darme de baja
          </Button>
          <a className="boton" href={managePath(link)}>
            No, solo cambiar lo que recibo
          </a>
        </p>
      </form>
    </div>
  );
}
