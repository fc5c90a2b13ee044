import { z } from "zod";
import { isEasyToGuess } from "#lib/accounts/easy-passwords";
import { memberKey } from "#lib/accounts/identifier";
import { memberStates } from "#lib/accounts/membership";
import { roles } from "#lib/platform/actor";

export const shortestPassword = 10;
export const longestPassword = 200;

/** What the forms of one's own account say of what was typed, by name: `account.errors` among the texts. */
export const sentences = [
  ...(["revise", "identifier", "password", "current", "short", "long", "easy"] as const),
  ...(["notSame", "again", "isEmail", "sameAsBefore", "notCurrent", "mismatch", "wait"] as const),
  ...([
    "identifierShape",
    "inactive",
    "spent",
    "changedMeanwhile",
    "signedOut",
    "refused",
  ] as const),
];
export type Sentence = (typeof sentences)[number];
const say = (sentence: Sentence) => sentence;

const accountId = z.uuid();
const identifier = z.string().trim().min(1, say("identifier")).max(254, say("revise"));
const typedPassword = (sentence: Sentence) =>
  z.string().min(1, sentence).max(longestPassword, say("long"));

export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .pipe(z.email("Escriba el correo completo, por ejemplo nombre@cooperativa.pe."));

const newPassword = z
  .string()
  .min(shortestPassword, say("short"))
  .max(longestPassword, say("long"))
  .refine((value) => !isEasyToGuess(value), say("easy"));

/** What the sign-in form sends. */
export const signInInput = z.object({
  identifier,
  password: typedPassword("password"),
  remember: z.boolean().default(false),
});

/** Whether somebody can be meant by it: what has an @ is a whole e-mail, and anything else holds a number. */
function namesSomebody(typed: string): boolean {
  if (typed.includes("@")) return z.email().safeParse(typed).success;
  return memberKey(typed) !== null;
}

/** What the form sends that asks for a link by mail. */
export const recoveryInput = z.object({
  identifier: identifier.refine((typed) => typed === "" || namesSomebody(typed), {
    message: say("identifierShape"),
  }),
});

const isSameTwice = (typed: { password: string; repeated: string }) =>
  typed.password === typed.repeated;
const notSame = { path: ["repeated"], message: say("notSame") };

/** What is sent with a link: the code in it and the password to have. */
export const choosePasswordInput = z
  .object({ code: z.string().max(100), password: newPassword, repeated: z.string() })
  .refine(isSameTwice, notSame);

export const changePasswordInput = z
  .object({
    current: typedPassword("current"),
    password: newPassword,
    repeated: z.string(),
  })
  .refine(isSameTwice, notSame);

export const createAccountInput = z.object({
  name: z
    .string()
    .trim()
    .min(3, "Escriba nombres y apellidos.")
    .max(80, "Use 80 letras como máximo."),
  email: emailAddress,
  role: z.enum(roles, "Elija qué podrá hacer."),
});
export const changeRoleInput = z.object({
  accountId,
  role: z.enum(roles, "Elija qué podrá hacer."),
});
export const linkPersonInput = z.object({ accountId, personId: z.uuid().nullable() });
export const setDelegateInput = z.object({ accountId, delegate: z.boolean() });
/** How an account signs in: an e-mail, a member number, or both. */
export const setIdentifiersInput = z.object({
  accountId,
  email: z.union([z.literal("").transform(() => null), emailAddress]),
  memberNumber: z
    .string()
    .trim()
    .max(20, "Use 20 signos como máximo.")
    .regex(/^[0-9A-Za-z./ -]*$/, "Use números, letras y guiones.")
    .transform((value) => value || null)
    .refine((value) => value === null || memberKey(value) !== null, "Escriba un número de socio."),
});
export const setActiveInput = z.object({ accountId, active: z.boolean() });
export const accountInput = z.object({ accountId });

/** What the list of accounts may be narrowed by; `after` is the key of the last row seen. */
export const accountFilter = z.object({
  text: z.string().trim().max(100).catch(""),
  after: z.uuid().nullable().catch(null),
});

/** What the list of members may be narrowed by. */
export const memberFilter = accountFilter.extend({
  state: z.enum(memberStates).nullable().catch(null),
});
export type MemberFilter = z.infer<typeof memberFilter>;
export const nothingInput = z.object({});

export type SignInInput = z.infer<typeof signInInput> & { address: string; userAgent: string };
export type RecoveryInput = z.infer<typeof recoveryInput> & { address: string };
export type ChoosePasswordInput = z.infer<typeof choosePasswordInput>;
export type SetIdentifiersInput = z.infer<typeof setIdentifiersInput>;
export type ChangePasswordInput = z.infer<typeof changePasswordInput>;
export type CreateAccountInput = z.infer<typeof createAccountInput>;
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;
export type LinkPersonInput = z.infer<typeof linkPersonInput>;
export type SetDelegateInput = z.infer<typeof setDelegateInput>;
export type SetActiveInput = z.infer<typeof setActiveInput>;
export type AccountInput = z.infer<typeof accountInput>;
export type AccountFilter = z.infer<typeof accountFilter>;

/** What a form of one's own account says back: one sentence for all, and one for each field. */
export interface FormAnswer {
  message: string;
  fields: Record<string, string>;
}
/** The form for a link by mail keeps what was typed. */
export interface RecoveryAnswer extends FormAnswer {
  identifier: string;
}
/** The sign-in form keeps what was typed, except the password. */
export interface SignInAnswer extends FormAnswer {
  identifier: string;
  remember: boolean;
}
