import { accountVerbs } from "#lib/accounts/labels";
import { announcementVerbs } from "#lib/announcements/labels";
import { verbLabels } from "#lib/editorial/labels";
import { mailVerbs } from "#lib/mail/labels";
import { mediaVerbs } from "#lib/media/labels";
import { memberVerbs } from "#lib/members/labels";
import { type OwnWords, own, type Texts } from "#lib/platform/language";
import { searchVerbs } from "#lib/search/labels";
import { settingVerbs } from "#lib/settings/labels";

const labels: Record<string, string> = {
  ...{ ...verbLabels, ...announcementVerbs, ...mediaVerbs, ...mailVerbs },
  ...{ ...settingVerbs, ...searchVerbs, ...memberVerbs, ...accountVerbs },
};

/** What somebody did, in the words of the screens. */
export const deedWords = (verb: string): string => labels[verb] ?? "hizo un cambio";

const told = [
  ...(["signed_in", "signed_out", "sign_in_failed", "password_changed"] as const),
  ...(["password_chosen", "sessions_revoked", "own_data_exported", "acknowledged"] as const),
];

/** The same in a language, of what anybody does with an account; what is done in the panel is Spanish. */
export function deedIn(verb: string, t: Texts): string | OwnWords {
  const known = told.find((one) => one === verb);
  return known ? t(`account.data.deeds.${known}`) : own(deedWords(verb));
}

/** What the log kept of what was done, as far as it names it. */
export function deedSubject(data: unknown): string {
  if (typeof data !== "object" || data === null) return "";
  const { title, name, fileName } = data as Record<string, unknown>;
  const named = [title, name, fileName].find((one) => typeof one === "string");
  return typeof named === "string" ? named : "";
}
