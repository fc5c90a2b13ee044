import { ChoiceFields } from "#components/subscriptions/ChoiceFields";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { changeAction, leavePath, subscriptionPath } from "#lib/subscriptions/address";
import type { ShownSubscription } from "#lib/subscriptions/queries/portal";
import type { Arrival } from "#lib/subscriptions/schema";

interface Props {
  link: string;
  own: ShownSubscription;
  arrival: Arrival | null;
}

const said: Partial<Record<Arrival, { title: string; text: string }>> = {
  lista: {
    title: "Su suscripción quedó confirmada.",
    text: "Recibirá lo que se publique desde ahora. Guarde cualquiera de nuestros correos: por su enlace llega siempre a esta página.",
  },
  guardada: { title: "Se guardó lo que eligió.", text: "Vale desde el próximo correo." },
};

/** What a subscriber changes by the link of their mails, and the way out. */
export function ManageForm({ link, own, arrival }: Props) {
  const note = arrival && said[arrival];
  return (
    <>
      <form className="suscribir" action={changeAction} method="post">
        {note && (
          <Note tone="ok" title={note.title} live>
            {note.text}
          </Note>
        )}
        {own.bounced && (
          <Note tone="aviso" title="Su correo rebotaba y dejamos de escribirle.">
            Si ya funciona, <a href={subscriptionPath}>suscríbase de nuevo</a>: le pediremos
            confirmarlo.
          </Note>
        )}
        <p>
          Los correos van a <b>{own.masked}</b>.
        </p>
        <input type="hidden" name="enlace" value={link} />
        <ChoiceFields chosen={own} missing={arrival === "temas"} />
        <Button variant="primary" type="submit">
          Guardar lo que elegí
        </Button>
      </form>
      <section className="seccion prosa">
        <h2>Dejar de recibir correos</h2>
        <p>Termina su suscripción y se borra su correo. Le preguntaremos una vez, por si acaso.</p>
        <p>
          <a className="boton" href={leavePath(link)}>
            Darme de baja
          </a>
        </p>
      </section>
    </>
  );
}
