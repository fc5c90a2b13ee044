import { letter } from "#lib/mail/letter";
import { fullInstant } from "#lib/platform/dates";

/** The mail by which an administrator sees that mails leave and arrive. */
export function testMail(address: string, at: Date) {
  const cause = `test:${address}:${at.toISOString()}`;
  const parts = [
    { say: "Este correo es una prueba. Si lo lee, el portal envía bien sus correos." },
    { small: `El ${fullInstant(at)} se pidió desde el panel. No hace falta responder.` },
  ];
  return {
    ...{ to: { address, name: "" }, subject: "Prueba de correo del portal", cause },
    ...letter(parts),
  };
}
