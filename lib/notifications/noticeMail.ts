import { type LetterPart, letter, oneLine } from "#lib/mail/letter";
import { noticeWords, untitled } from "#lib/notifications/labels";
import { counted } from "#lib/platform/dates";

/** A notice as a mail tells it. */
export interface MailedNotice {
  id: string;
  verb: string;
  actorName: string;
  title: string;
  text: string;
  path: string;
}

export interface Addressee {
  id: string;
  name: string;
  email: string;
  mailWhen: string;
}

/** What the mails of a portal have in common. */
export interface MailOffice {
  institution: string;
  /** An absolute address for a path of the portal. */
  absolute(path: string): string;
}

/** Notices told in one mail; the rest is counted, and waits in the panel. */
const mostTold = 20;

const nameOf = ({ title }: MailedNotice) => oneLine(title) || untitled;

function subjectOf(notices: readonly MailedNotice[], { institution }: MailOffice): string {
  const [first] = notices;
  if (!first || notices.length > 1) {
    return oneLine(`${counted(notices.length, "aviso", "avisos")} del portal de ${institution}`);
  }
  return oneLine(`«${nameOf(first)}»: ${noticeWords(first)}`).slice(0, 200);
}

function partsOf(notice: MailedNotice, { absolute }: MailOffice): LetterPart[] {
  const quote = notice.text ? `\n«${notice.text.trim()}»` : "";
  return [
    { say: `${nameOf(notice)}\n${noticeWords(notice)}.${quote}` },
    { link: "Abrir en el panel", to: absolute(notice.path) },
  ];
}

const whyOf: Record<string, string> = {
  daily: "Recibe este resumen cada día a las 7:00 porque así lo eligió",
  immediate: "Recibe este correo porque tiene que ver con lo que usted escribe, revisa o cuida",
};

/** The mail that tells somebody their notices, why it came and where to change that. */
export function noticeMail(to: Addressee, notices: readonly MailedNotice[], office: MailOffice) {
  const told = notices.slice(0, mostTold);
  const rest = notices.length - told.length;
  const why = whyOf[to.mailWhen] ?? whyOf.immediate ?? "";
  const parts: LetterPart[] = [
    { say: `${to.name}:` },
    ...told.flatMap((notice) => partsOf(notice, office)),
    ...(rest > 0 ? [{ say: `Y ${counted(rest, "aviso", "avisos")} más en su panel.` }] : []),
    { small: `${why}. Puede cambiarlo cuando quiera.` },
    { link: "Elegir qué correos recibo", to: office.absolute("/cuenta/avisos") },
  ];
  const last = notices.at(-1)?.id ?? "";
  return {
    ...{ to: { address: to.email, name: oneLine(to.name) }, subject: subjectOf(notices, office) },
    ...{ cause: `notices:${to.id}:${last}`, ...letter(parts) },
  };
}
