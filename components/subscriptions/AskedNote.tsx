import { Note } from "#components/ui/Note";
import type { Arrival } from "#lib/subscriptions/schema";
import { tokenHours } from "#lib/subscriptions/tokens";

interface Props {
  arrival: Arrival | null;
  /** Whether mails leave by themselves. */
  leaves: boolean;
}

function Asked({ leaves }: { leaves: boolean }) {
  return (
    <Note tone="ok" title="Falta un paso: revise su correo." live>
      Le escribimos para saber que fue usted. Abra el enlace de ese mensaje y confirme: sirve
      durante {tokenHours} horas. Si no lo ve en unos minutos, mire en «Spam» o «Correo no deseado».
      A un mismo correo le escribimos como máximo tres veces al día.
      {!leaves && " Por ahora alguien de la cooperativa lo envía a mano, y puede demorar."}
    </Note>
  );
}

function Said({ arrival, leaves }: Props) {
  if (arrival === "revise") return <Asked leaves={leaves} />;
  if (arrival === "baja") {
    return (
      <Note tone="ok" title="Ya no le escribiremos." live>
        Su suscripción terminó y borramos su correo. Puede suscribirse de nuevo cuando quiera.
      </Note>
    );
  }
  return (
    <Note tone="ok" title="Gracias por avisar." live>
      Borramos lo que se pidió con su correo y no volveremos a escribirle.
    </Note>
  );
}

const own: readonly Arrival[] = ["revise", "baja", "no-pedida"];

/** What became of what somebody asked for, above the form. */
export function AskedNote({ arrival, leaves }: Props) {
  if (!arrival || !own.includes(arrival)) return null;
  return (
    <div className="suscribir">
      <Said arrival={arrival} leaves={leaves} />
    </div>
  );
}
