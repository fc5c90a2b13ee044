"use server";

import { recoveryPath } from "#lib/accounts/access";
import * as access from "#lib/accounts/commands/access";
import * as own from "#lib/accounts/commands/own";
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
import { currentActor } from "#lib/platform/page";
import { Refusal } from "#lib/platform/refusal";
import { fieldSentences } from "#lib/platform/sentences";
import { dropSession, keepSession, leaveFor, requestOrigin } from "#lib/platform/session";

function answerTo(error: unknown): FormAnswer {
  if (!(error instanceof Refusal)) throw error;
  return { message: error.message, fields: error.fields };
}

/** The sign-in form, with or without JavaScript: checks, keeps the session's cookie and goes on. */
export async function signIn(_: SignInAnswer, form: FormData): Promise<SignInAnswer> {
  const identifier = String(form.get("identifier") ?? "");
  const typed = { identifier, remember: form.has("remember") };
  const input = signInInput.safeParse({ ...typed, password: form.get("password") ?? "" });
  if (!input.success) return { ...typed, message: "", fields: fieldSentences(input.error) };
  const opened = await session
    .signIn({ ...input.data, ...(await requestOrigin()) })
    .catch((error: unknown) => answerTo(error));
  if ("message" in opened) return { ...typed, ...opened };
  await keepSession({ ...opened, lasting: typed.remember });
  leaveFor(landingPath(opened, form.get("volver")));
}

/** The form that asks for a link by mail, with or without JavaScript; what it answers says nothing of any account. */
export async function askForPassword(_: RecoveryAnswer, form: FormData): Promise<RecoveryAnswer> {
  const identifier = String(form.get("identifier") ?? "");
  const input = recoveryInput.safeParse({ identifier });
  if (!input.success) return { identifier, message: "", fields: fieldSentences(input.error) };
  const { address } = await requestOrigin();
  try {
    await access.askForPassword({ ...input.data, address });
  } catch (error) {
    return { identifier, ...answerTo(error) };
  }
  leaveFor(`${recoveryPath}?aviso=enviado`);
}

/** The form behind a link: chooses the password, and then one signs in with it. */
export async function choosePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const input = choosePasswordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return { message: "", fields: fieldSentences(input.error) };
  try {
    await access.choosePassword(input.data);
  } catch (error) {
    return answerTo(error);
  }
  await dropSession();
  leaveFor("/ingresar?aviso=elegida");
}

/** Ends the session, also when the server had already ended it. */
export async function signOut(): Promise<void> {
  const actor = await currentActor();
  if (actor.sessionId !== null) await session.signOut(actor);
  await dropSession();
  leaveFor("/ingresar?aviso=salida");
}

/** The form that changes one's own password; it is also the one page open to a provisional password. */
export async function changePassword(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const actor = await currentActor();
  const input = changePasswordInput.safeParse(Object.fromEntries(form));
  if (!input.success) return { message: "", fields: fieldSentences(input.error) };
  try {
    await own.changePassword(actor, input.data);
  } catch (error) {
    return answerTo(error);
  }
  if (actor.role === null || !actor.mustChangePassword) leaveFor("/cuenta?aviso=contrasena");
  leaveFor(landingPath({ role: actor.role, mustChangePassword: false }, form.get("volver")));
}

/** Closes the sessions on every other device; whoever has no session any more signs in first. */
export async function closeOtherSessions(): Promise<void> {
  const actor = await currentActor();
  if (actor.kind === "visitor") leaveFor(`/ingresar?volver=${encodeURIComponent("/cuenta")}`);
  await own.revokeOtherSessions(actor);
  leaveFor("/cuenta?aviso=sesiones");
}
