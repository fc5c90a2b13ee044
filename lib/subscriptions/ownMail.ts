import { type LetterPart, letter, oneLine } from "#lib/mail/letter";
import { frequencyLabels } from "#lib/subscriptions/labels";
import type { Frequency } from "#lib/subscriptions/schema";
import { tokenHours } from "#lib/subscriptions/tokens";
import { topicWords } from "#lib/subscriptions/wording";

/** What the mails of a portal have in common. */
export interface MailOffice {
  institution: string;
  /** An absolute address for a path of the portal. */
  absolute(path: string): string;
}

interface Asked {
  address: string;
  topics: readonly string[];
  frequency: string;
  cause: string;
}

const chosen = ({ topics, frequency }: Asked): LetterPart => ({
  say: `Lo que se pidió recibir: ${topicWords(topics)}.\nCada cuánto: ${frequencyLabels[frequency as Frequency]}.`,
});

/** The mail that asks whether it was really the owner of the address who asked. */
export function confirmMail(asked: Asked, path: string, office: MailOffice) {
  const { institution, absolute } = office;
  const parts: LetterPart[] = [
    { say: `En el portal de ${institution} pidieron enviar sus novedades a este correo.` },
    chosen(asked),
    { say: "Falta un paso: abra este enlace y pulse «Confirmar»." },
    { link: "Confirmar la suscripción", to: absolute(path) },
    {
      small: `El enlace sirve una vez, durante ${tokenHours} horas. Si usted no lo pidió, no haga nada: no le enviaremos novedades. En la misma página puede pedir que no le escribamos más.`,
    },
  ];
  return {
    ...{ to: { address: asked.address, name: "" }, cause: asked.cause },
    ...{ subject: oneLine(`Confirme que desea recibir las novedades de ${institution}`) },
    ...letter(parts),
  };
}

/** What somebody who is subscribed already is told instead; what they chose stays. */
export function alreadyMail(own: Asked, path: string, office: MailOffice) {
  const { institution, absolute } = office;
  const parts: LetterPart[] = [
    {
      say: `En el portal de ${institution} volvieron a pedir sus novedades para este correo, que ya las recibe. No cambió nada.`,
    },
    chosen(own),
    { say: "Si desea cambiar lo que recibe o dejar de recibirlo, abra este enlace." },
    { link: "Cambiar mi suscripción", to: absolute(path) },
    { small: "Si no fue usted, no hace falta que haga nada." },
  ];
  return {
    ...{ to: { address: own.address, name: "" }, cause: own.cause },
    ...{ subject: oneLine(`Usted ya recibe las novedades de ${institution}`), ...letter(parts) },
  };
}
