import type { z } from "zod";
import { windowMinutes } from "#lib/accounts/attempts";
import {
  type FormAnswer,
  longestPassword,
  type Sentence,
  sentences,
  shortestPassword,
} from "#lib/accounts/schema";
import type { Texts } from "#lib/platform/language";

/** A sentence of the forms of one's own account by its name, with what it counts. */
export interface Saying {
  sentence: Sentence;
  /** Tries that are left. */
  left?: number;
  /** Minutes to wait. */
  minutes?: number;
}

/** Why a form was refused: one sentence for all, and one for each field. */
export interface Sayings {
  message?: Saying;
  fields?: Record<string, Saying>;
}

/** A sentence in a language. */
export function saidIn(t: Texts, { sentence, left = 0, minutes = windowMinutes }: Saying): string {
  const limits = { shortest: shortestPassword, longest: longestPassword };
  return t(`account.errors.${sentence}`, { ...limits, left: Math.max(0, left), minutes });
}

/** The answer to a form in a language. */
export function answerIn(t: Texts, { message, fields = {} }: Sayings): FormAnswer {
  const said = Object.entries(fields).map(([name, saying]) => [name, saidIn(t, saying)]);
  return { message: message ? saidIn(t, message) : "", fields: Object.fromEntries(said) };
}

const named = (message: string): Sentence =>
  sentences.find((sentence) => sentence === message) ?? "revise";

/** What is wrong with a form whose schema names sentences: the first for each field. */
export function faultsOf(error: z.ZodError): Sayings {
  const fields: Record<string, Saying> = {};
  for (const { path, message } of error.issues) {
    fields[path.join(".")] ??= { sentence: named(message) };
  }
  return { fields };
}

/** What the forms of one's own account say, for components that run in the browser and have no texts. */
export const formWords = (t: Texts) => ({
  identifier: t("account.fields.identifier"),
  password: t("account.fields.password"),
  remember: t("account.fields.remember"),
  current: t("account.fields.current"),
  provisional: t("account.fields.provisional"),
  fresh: t("account.fields.fresh"),
  advice: t("account.fields.advice", { shortest: shortestPassword }),
  repeated: t("account.fields.repeated"),
  signIn: t("account.verbs.signIn"),
  signingIn: t("account.verbs.signingIn"),
  ask: t("account.verbs.ask"),
  asking: t("account.verbs.asking"),
  keep: t("account.verbs.keep"),
  keeping: t("account.verbs.keeping"),
  change: t("account.verbs.change"),
  changing: t("account.verbs.changing"),
});
export type FormWords = ReturnType<typeof formWords>;

/** The names of what the page for a forgotten password says, where mails leave by themselves and where somebody sends them. */
export const recoveryTexts = {
  leaves: {
    lead: "account.recovery.lead",
    sentTitle: "account.recovery.sentTitle",
    sentText: "account.recovery.sentText",
  },
  byHand: {
    lead: "account.recovery.leadByHand",
    sentTitle: "account.recovery.sentTitleByHand",
    sentText: "account.recovery.sentByHand",
  },
} as const;
