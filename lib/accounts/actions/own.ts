"use server";

import { recoveryPath } from "#lib/accounts/access";
import * as access from "#lib/accounts/commands/access";
import * as own from "#lib/accounts/commands/own";
import { sayingsOf } from "#lib/accounts/commands/refuse";
import * as session from "#lib/accounts/commands/sign-in";
import { landingPath } from "#lib/accounts/return-path";
import {
  changePasswordInput,
  choosePasswordInput,
  type FormAnswer,
  type RecoveryAnswer,
  recoveryInput,
  type SignInAnswer,
  signInInput,
} from "#lib/accounts/schema";
import { answerIn, faultsOf, type Saying, type Sayings } from "#lib/accounts/wording";
import { currentActor, currentLanguage, pathHere } from "#lib/platform/page";
import { Refusal, type RefusalCode } from "#lib/platform/refusal";
import { dropSession, keepSession, leaveFor, requestOrigin } from "#lib/platform/session";

const byCode: Partial<Record<RefusalCode, Saying>> = {
  unauthenticated: { sentence: "signedOut" },
  conflict: { sentence: "changedMeanwhile" },
};

/** The answer to a form in the language of its page. */
async function said(sayings: Sayings): Promise<FormAnswer> {
  const { t } = await currentLanguage();
  return answerIn(t, sayings);
}

function answerTo(error: unknown): Promise<FormAnswer> {
  if (!(error instanceof Refusal)) throw error;
  const message = byCode[error.code] ?? { sentence: "refused" };
  return said(sayingsOf(error) ?? { message });
}

async function leaveHere(path: string): Promise<never> {
  leaveFor(await pathHere(path));
}

/** The sign-in form, with or without JavaScript: checks, keeps the session's cookie and goes on. */
export async function signIn(_: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const identifier = String(form.get("identifier") ?? "");
  const typed = { identifier, remember: form.has("remember") };
  const input = signInInput.safeParse({ ...typed, password: form.get("password") ?? "" });
  if (!input.success) return { ...typed, ...(await said(faultsOf(input.error))) };
  const opened = await session
    .signIn({ ...input.data, ...(await requestOrigin()) })
    .catch((error: unknown) => answerTo(error));
  if ("message" in opened) return { ...typed, ...opened };
  await keepSession({ ...opened, lasting: typed.remember });
  const { locale } = await currentLanguage();
  leaveFor(landingPath({ ...opened, locale }, form.get("volver")));
}

/** The form that asks for a link by mail, with or without JavaScript; what it answers says nothing of any account. */
export async function askForPassword(_: RecoveryAnswer, form: FormData): Promise<RecoveryAnswer> {
  const identifier = String(form.get("identifier") ?? "");
  const input = recoveryInput.safeParse({ identifier });
  if (!input.success) return { identifier, ...(await said(faultsOf(input.error))) };
  const { address } = await requestOrigin();
  try {
    await access.askForPassword({ ...input.data, address });
  } catch (error) {
    return { identifier, ...(await answerTo(error)) };
  }
  return leaveHere(`${recoveryPath}?aviso=enviado`);
}

/** The form behind a link: chooses the password, and then one signs in with it. */
export async function choosePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const input = choosePasswordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return said(faultsOf(input.error));
  const chosen = await access.choosePassword(input.data).catch((error: unknown) => answerTo(error));
  if ("message" in chosen) return chosen;
  await dropSession();
  return leaveHere(`/ingresar?aviso=${chosen.isFirst ? "primera" : "elegida"}`);
}

/** Ends the session, also when the server had already ended it. */
export async function signOut(): Promise<void> {
  const actor = await currentActor();
  if (actor.sessionId !== null) await session.signOut(actor);
  await dropSession();
  return leaveHere("/ingresar?aviso=salida");
}

/** The form that changes one's own password; it is also the one page open to a provisional password. */
export async function changePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const actor = await currentActor();
  const input = changePasswordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return said(faultsOf(input.error));
  try {
    await own.changePassword(actor, input.data);
  } catch (error) {
    return answerTo(error);
  }
  const { role, mustChangePassword } = actor;
  if (role === null || !mustChangePassword) return leaveHere("/cuenta?aviso=contrasena");
  const { locale } = await currentLanguage();
  leaveFor(landingPath({ role, mustChangePassword: false, locale }, form.get("volver")));
}

/** Closes the sessions on every other device; whoever has no session any more signs in first. */
export async function closeOtherSessions(): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "visitor") {
    return leaveHere(`/ingresar?volver=${encodeURIComponent("/cuenta")}`);
  }
  await own.revokeOtherSessions(actor);
  return leaveHere("/cuenta?aviso=sesiones");
}
