import { type LetterPart, letter, oneLine } from "#lib/mail/letter";
import { type Language, pathIn } from "#lib/platform/language";
import type { Frequency } from "#lib/subscriptions/schema";
import { tokenHours } from "#lib/subscriptions/tokens";
import { topicWords } from "#lib/subscriptions/wording";

/** What the mails of a portal have in common. */
export interface MailOffice {
  institution: string;
  /** An absolute address for a path of the portal. */
  absolute(path: string): string;
}

/** The same where somebody is answered in the language in which they asked. */
export interface SpokenOffice extends MailOffice {
  language: Language;
}

interface Asked {
  address: string;
  topics: readonly string[];
  frequency: string;
  cause: string;
}

function chosen({ topics, frequency }: Asked, language: Language): LetterPart {
  const { t } = language;
  const often = t(`subscription.frequencies.${frequency as Frequency}`);
  const what = t("subscription.mail.chosen", { topics: topicWords(topics, language) });
  return { say: `${what}\n${t("subscription.mail.often", { frequency: often })}` };
}

const headed = ({ address, cause }: Asked, subject: string) => ({
  ...{ to: { address, name: "" }, cause, subject: oneLine(subject) },
});

/** The mail that asks whether it was really the owner of the address who asked. */
export function confirmMail(
  asked: Asked & { expiresAt: Date },
  path: string,
  office: SpokenOffice,
) {
  const { institution: name, absolute, language } = office;
  const { t, locale } = language;
  const parts: LetterPart[] = [
    { say: t("subscription.mail.asked", { name }) },
    chosen(asked, language),
    { say: t("subscription.mail.step") },
    { link: t("subscription.mail.confirm"), to: absolute(pathIn(locale, path)) },
    { small: t("subscription.mail.small", { hours: tokenHours }) },
  ];
  const { expiresAt } = asked;
  const subject = t("subscription.mail.subject", { name });
  return { ...headed(asked, subject), expiresAt, ...letter(parts, locale) };
}

/** What somebody who is subscribed already is told instead; what they chose stays. */
export function alreadyMail(own: Asked, path: string, office: SpokenOffice) {
  const { institution: name, absolute, language } = office;
  const { t, locale } = language;
  const parts: LetterPart[] = [
    { say: t("subscription.mail.already", { name }) },
    chosen(own, language),
    { say: t("subscription.mail.alreadyStep") },
    { link: t("subscription.mail.change"), to: absolute(pathIn(locale, path)) },
    { small: t("subscription.mail.alreadySmall") },
  ];
  const subject = t("subscription.mail.alreadySubject", { name });
  return { ...headed(own, subject), ...letter(parts, locale) };
}
