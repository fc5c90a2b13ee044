import { channelsPath, subscriptionPath } from "#lib/calendar/address";

/** How to have the calendar on one's own phone. */
export function SubscribeBox() {
  return (
    <section className="escalon hechos" aria-labelledby="en-su-celular">
      <h2 id="en-su-celular">En su celular</h2>
      <p>Agregue este calendario una sola vez y los eventos nuevos llegarán solos.</p>
      <p className="acciones">
        <a className="boton" href={subscriptionPath}>
          Suscribirme al calendario
        </a>
        <a className="enlace" href={channelsPath}>
          Otras maneras de recibirlo
        </a>
      </p>
    </section>
  );
}
