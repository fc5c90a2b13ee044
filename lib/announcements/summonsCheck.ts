import type { Channel } from "#lib/announcements/channels";
import { channelLabels } from "#lib/announcements/labels";
import type { AnnouncementDraft } from "#lib/announcements/schema";
import { listOf } from "#lib/editorial/wording";
import { addDays, type CivilDate, daysBetween, isCivilDate } from "#lib/platform/clock";
import { counted, fullDate } from "#lib/platform/dates";
import type { SummonsRule } from "#lib/settings/schema";

/** How grave a finding is: what holds, what to look at, and what may cost the assembly its validity. */
export type FindingTone = "ok" | "aviso" | "peligro";

/** Something that the checker found, with the field where it is mended. */
export interface Finding {
  path: string;
  tone: FindingTone;
  title: string;
  text: string;
}

/** Against what a convocatoria is checked. */
export interface SummonsTerms {
  rules: readonly SummonsRule[];
  /** The day on which it is first published: today, while it is not. */
  publishedOn: CivilDate;
  /** It is on the portal already, so that its day can no longer change. */
  isPublished: boolean;
}

type Meeting = AnnouncementDraft["summons"];
type Rule = Pick<SummonsRule, "days" | "channels">;

const finding = (tone: FindingTone, path: string, [title, text]: [string, string]): Finding => ({
  ...{ tone, path, title, text },
});
const days = (count: number) => counted(count, "día", "días");
const nearDays = 3;

function remaining(left: number): string {
  if (left === 0) return "La reunión es hoy";
  return `${left === 1 ? "Queda" : "Quedan"} ${days(left)} para la reunión`;
}

/** The last civil day on which a meeting may be summoned under a rule. */
export const lastDayToPublish = (on: CivilDate, rule: Pick<Rule, "days">) =>
  addDays(on, -rule.days);

function late(left: number, rule: Rule, last: CivilDate): [string, string] {
  return [
    "Fuera de plazo.",
    `${remaining(left)} y su tabla pide ${rule.days}: el último día era el ${fullDate(last)}. Se puede publicar igual, pero lo que acuerde la asamblea podría objetarse. Consulte antes con el Consejo de Vigilancia o con su asesor legal, o cambie el día de la reunión.`,
  ];
}

function wasLate(left: number, rule: Rule): [string, string] {
  return [
    "Se publicó fuera de plazo.",
    `Se publicó ${days(Math.max(0, left))} antes de la reunión y su tabla pide ${rule.days}. Consulte con el Consejo de Vigilancia o con su asesor legal.`,
  ];
}

function inTime(left: number, rule: Rule, last: CivilDate): Finding {
  const near = left - rule.days;
  const facts = `${remaining(left)} y su tabla pide ${rule.days}. El último día para publicarla es el ${fullDate(last)}.`;
  return near > nearDays
    ? finding("ok", "summons.on", ["A tiempo.", facts])
    : finding("aviso", "summons.on", ["El plazo está por terminar.", facts]);
}

function deadline(on: CivilDate, rule: Rule, { publishedOn, isPublished }: SummonsTerms): Finding {
  const left = daysBetween(publishedOn, on);
  const last = lastDayToPublish(on, rule);
  if (isPublished) {
    const kept = `Se publicó ${days(left)} antes de la reunión y su tabla pide ${rule.days}.`;
    return left >= rule.days
      ? finding("ok", "summons.on", ["A tiempo.", kept])
      : finding("peligro", "summons.on", wasLate(left, rule));
  }
  if (left < 0) {
    const past = `La reunión sería el ${fullDate(on)}. Revise el día.`;
    return finding("peligro", "summons.on", ["Ese día ya pasó.", past]);
  }
  if (left < rule.days) return finding("peligro", "summons.on", late(left, rule, last));
  return inTime(left, rule, last);
}

const inWords = (channel: Channel) => channelLabels[channel].toLocaleLowerCase("es-PE");

/** Publishing in this portal is the notice by web; every other channel is told by whoever gave it. */
function missingChannels({ channels }: Meeting, rule: Rule): Finding[] {
  const given = new Set<Channel>(["web", ...channels.map((row) => row.channel)]);
  const missing = rule.channels.filter((channel) => !given.has(channel));
  if (missing.length === 0) return [];
  const text = `Su tabla pide avisar también por ${listOf(missing.map(inWords))}. Anote cada aviso con su día cuando se haya dado.`;
  return [finding("aviso", "summons.channels", ["Faltan medios.", text])];
}

function channelDays({ channels }: Meeting, last: CivilDate | null): Finding[] {
  return channels.flatMap(({ channel, on }, index): Finding[] => {
    const path = `summons.channels.${index}.on`;
    if (on === null || !isCivilDate(on)) {
      const text = `Escriba qué día se avisó por ${inWords(channel)}.`;
      return [finding("aviso", path, ["Falta un día.", text])];
    }
    if (last === null || on <= last) return [];
    const text = `Por ${inWords(channel)} se avisó el ${fullDate(on)}, después del último día, el ${fullDate(last)}.`;
    return [finding("peligro", path, ["Un aviso fuera de plazo.", text])];
  });
}

function meetingGaps({ firstCallAt, secondCallAt, place }: Meeting): Finding[] {
  const gaps: [boolean, string, string][] = [
    [!firstCallAt, "summons.firstCallAt", "Falta la hora de la primera convocatoria."],
    [!secondCallAt, "summons.secondCallAt", "Falta la hora de la segunda convocatoria."],
    [place === "", "summons.place", "Falta el lugar de la reunión."],
  ];
  return gaps.flatMap(([open, path, title]) => (open ? [finding("aviso", path, [title, ""])] : []));
}

function agendaGap({ agenda }: Pick<AnnouncementDraft, "agenda">): Finding[] {
  if (agenda.some((row) => row.text !== "")) return [];
  const text = "La asamblea solo puede tratar lo que se anunció. Escriba los puntos.";
  return [finding("aviso", "agenda", ["La agenda está vacía.", text])];
}

function termFindings(meeting: Meeting, terms: SummonsTerms): Finding[] {
  const rule = terms.rules.find(({ key }) => key === meeting.assemblyType);
  if (!rule) {
    const text = "Con ella se sabe cuántos días antes y por qué medios pide avisar su tabla.";
    return [finding("aviso", "summons.assemblyType", ["Elija qué asamblea es.", text])];
  }
  const { on } = meeting;
  if (on === null || !isCivilDate(on)) {
    const text = `Su tabla pide convocarla ${days(rule.days)} antes. Escriba el día y se contará.`;
    const open = finding("aviso", "summons.on", ["Falta el día de la reunión.", text]);
    return [open, ...missingChannels(meeting, rule), ...channelDays(meeting, null)];
  }
  const last = lastDayToPublish(on, rule);
  return [
    deadline(on, rule, terms),
    ...missingChannels(meeting, rule),
    ...channelDays(meeting, last),
  ];
}

/**
 * What a convocatoria lacks against the cooperative's own table: days of notice, channels, hours,
 * place and agenda. It advises and forbids nothing; other types have no findings. Days are calendar
 * days of Lima.
 */
export function summonsFindings(
  draft: Pick<AnnouncementDraft, "type" | "summons" | "agenda">,
  terms: SummonsTerms,
): Finding[] {
  if (draft.type !== "convocatoria") return [];
  const { summons } = draft;
  return [...termFindings(summons, terms), ...meetingGaps(summons), ...agendaGap(draft)];
}
