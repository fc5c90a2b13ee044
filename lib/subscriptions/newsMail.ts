import { type LetterPart, letter, oneLine } from "#lib/mail/letter";
import { civilDateAt } from "#lib/platform/clock";
import { counted, longDate } from "#lib/platform/dates";
import { leaveAction, leavePath, managePath } from "#lib/subscriptions/address";
import type { MailOffice } from "#lib/subscriptions/ownMail";
import { topicWords } from "#lib/subscriptions/wording";

/** A publication as a mail tells it. */
export interface NewsItem {
  label: string;
  title: string;
  summary: string;
  path: string;
  /** They were told of it before, and it changed. */
  updated: boolean;
  /** What changed, if whoever wrote it said so. */
  note: string;
}

export interface Subscriber {
  address: string;
  topics: readonly string[];
  frequency: string;
  confirmedAt: Date;
  /** What opens their subscription. */
  link: string;
}

/** Told in one mail; the rest is on the portal. */
const mostTold = 30;

function subjectOf(items: readonly NewsItem[], weekly: boolean, institution: string): string {
  const [first] = items;
  const count = counted(items.length, "publicación", "publicaciones");
  if (weekly) return oneLine(`La semana en ${institution}: ${count}`);
  if (!first || items.length > 1) return oneLine(`${count} en el portal de ${institution}`);
  const kind = first.updated ? `Cambió: ${first.label.toLowerCase()}` : first.label;
  return oneLine(`${kind}: ${first.title}`).slice(0, 200);
}

function partsOf(item: NewsItem, { absolute }: MailOffice): LetterPart[] {
  const head = item.updated ? `${item.label} · cambió lo publicado` : item.label;
  const note = item.updated && item.note ? `\nQué cambió: ${item.note}` : "";
  const text = [head, oneLine(item.title), oneLine(item.summary)].filter(Boolean).join("\n");
  return [{ say: `${text}${note}` }, { link: "Leer en el portal", to: absolute(item.path) }];
}

/** So that mail programs offer to leave with one touch (RFC 2369, RFC 2919 and RFC 8058). */
function headersOf({ link }: Subscriber, { absolute }: MailOffice): Record<string, string> {
  return {
    "List-Id": `<novedades.${new URL(absolute("/")).hostname}>`,
    "List-Unsubscribe": `<${absolute(leaveAction(link))}>`,
    "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  };
}

/** The mail that tells a subscriber what was published, why it came and how to leave. */
export function newsMail(to: Subscriber, items: readonly NewsItem[], office: MailOffice) {
  const { institution, absolute } = office;
  const told = items.slice(0, mostTold);
  const rest = items.length - told.length;
  const since = longDate(civilDateAt(to.confirmedAt));
  const parts: LetterPart[] = [
    ...told.flatMap((item) => partsOf(item, office)),
    ...(rest > 0 ? [{ link: `Y ${rest} más en el portal`, to: absolute("/") }] : []),
    {
      small: `Recibe este correo porque el ${since} confirmó su suscripción a ${topicWords(to.topics)} en el portal de ${institution}.`,
    },
    { link: "Cambiar lo que recibe", to: absolute(managePath(to.link)) },
    { link: "Dejar de recibirlo", to: absolute(leavePath(to.link)) },
  ];
  return {
    ...{ to: { address: to.address, name: "" }, headers: headersOf(to, office) },
    ...{ subject: subjectOf(items, to.frequency === "weekly", institution), ...letter(parts) },
  };
}
