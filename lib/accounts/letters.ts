import { shownIdentifier } from "#lib/accounts/identifier";
import { letter, oneLine } from "#lib/mail/letter";
import { fullInstant } from "#lib/platform/dates";

/** Whom a letter is for, with an e-mail. */
export interface Addressee {
  name: string;
  email: string;
  memberNumber: string | null;
}

/** What the letters of a portal have in common. */
export interface Letterhead {
  institution: string;
  /** An absolute address for a path of the portal. */
  absolute(path: string): string;
}

/** A personal link, and until when it opens. */
export interface Link {
  path: string;
  expiresAt: Date;
  /** How long that is, in words: "60 minutos". */
  life: string;
  cause: string;
}

const toOf = ({ email, name }: Addressee) => ({ address: email, name: oneLine(name) });
const secretOf = (to: Addressee, { cause, expiresAt }: Link) => ({
  ...{ to: toOf(to), cause, expiresAt, secret: true },
});
const never =
  "Nadie de la cooperativa le pedirá su contraseña ni este enlace: no los comparta con nadie.";
/** What the data is for, as Ley 29733 (art. 18) asks to tell. */
export const dataUse =
  "La cooperativa usa su nombre, su número de socio y su correo solo para darle este acceso y enviarle lo que le corresponde (Ley 29733).";

/** The mail by which somebody who forgot a password chooses another. */
export function resetLetter(to: Addressee, link: Link, { institution, absolute }: Letterhead) {
  const parts = [
    { say: `${to.name}:` },
    {
      say: `Alguien pidió elegir una contraseña nueva para su cuenta en el portal de ${institution}. Si fue usted, abra este enlace:`,
    },
    { link: "Elegir mi contraseña nueva", to: absolute(link.path) },
    {
      say: `Hasta el ${fullInstant(link.expiresAt)} (${link.life}) sirve una sola vez.`,
    },
    { small: `Si no lo pidió usted, no haga nada: su contraseña sigue siendo la misma. ${never}` },
  ];
  const subject = oneLine(`Elija su contraseña nueva · ${institution}`);
  return { ...secretOf(to, link), subject, ...letter(parts) };
}

/** The mail that invites a member to choose their first password. */
export function invitationLetter(to: Addressee, link: Link, { institution, absolute }: Letterhead) {
  const number = to.memberNumber
    ? `su número de socio, ${to.memberNumber}, o con este correo`
    : "este correo";
  const parts = [
    { say: `${to.name}:` },
    {
      say: `${institution} le abrió una cuenta en su portal. Con ella lee los comunicados para socios y deja constancia de que los leyó. Para empezar, elija su contraseña:`,
    },
    { link: "Elegir mi contraseña", to: absolute(link.path) },
    {
      say: `Hasta el ${fullInstant(link.expiresAt)} (${link.life}) el enlace sirve una sola vez. Después ingrese con ${number}.`,
    },
    {
      small: `${dataUse} Si no quiere una cuenta o un dato está mal, avise en su agencia. ${never}`,
    },
  ];
  const subject = oneLine(`Su cuenta en el portal de ${institution}`);
  return { ...secretOf(to, link), subject, ...letter(parts) };
}

/** The same for the first password: there was no session to close. */
function readyLetter(
  to: Addressee,
  { at, cause }: { at: Date; cause: string },
  { institution, absolute }: Letterhead,
) {
  const number = to.memberNumber ? ` o con su número de socio, ${to.memberNumber}` : "";
  const parts = [
    { say: `${to.name}:` },
    {
      say: `El ${fullInstant(at)} se eligió la contraseña de su cuenta en el portal de ${institution}. Ingrese con su correo, ${to.email}${number}:`,
    },
    { link: "Ingresar", to: absolute("/ingresar") },
    { say: "Si no fue usted, elija otra enseguida:" },
    { link: "Elegir otra contraseña", to: absolute("/ingresar/recuperar") },
  ];
  const subject = oneLine(`Su cuenta está lista · ${institution}`);
  return { to: toOf(to), subject, cause, ...letter(parts) };
}

/** The mail that says that a password was chosen, so that its owner hears of it if it was somebody else. */
export function chosenLetter(
  to: Addressee,
  { at, cause, isFirst }: { at: Date; cause: string; isFirst: boolean },
  { institution, absolute }: Letterhead,
) {
  if (isFirst) return readyLetter(to, { at, cause }, { institution, absolute });
  const parts = [
    { say: `${to.name}:` },
    {
      say: `El ${fullInstant(at)} se eligió una contraseña nueva para su cuenta (${shownIdentifier(to)}) en el portal de ${institution}. Las sesiones que estaban abiertas se cerraron.`,
    },
    { say: "Si fue usted, no tiene que hacer nada. Si no fue usted, elija otra enseguida:" },
    { link: "Elegir otra contraseña", to: absolute("/ingresar/recuperar") },
  ];
  const subject = oneLine(`Su contraseña cambió · ${institution}`);
  return { to: toOf(to), subject, cause, ...letter(parts) };
}
