import { cookies } from "next/headers";
import { forbidden, notFound, redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { getLocale } from "next-intl/server";
import { type Actor, makeActor, visitorActor } from "#lib/platform/actor";
import { db } from "#lib/platform/db";
import { env } from "#lib/platform/env";
import { chooseLength, chooseStatus } from "#lib/platform/http-status";
import { type Language, localeOf, pathIn } from "#lib/platform/language";
import { onceForPage } from "#lib/platform/once";
import { Refusal } from "#lib/platform/refusal";
import { askedPage } from "#lib/platform/rendering";
import { textsIn } from "#lib/platform/texts";

const cookieNames = ["__Secure-next-auth.session-token", "next-auth.session-token"];

async function sessionId(): Promise<string | null> {
  const jar = await cookies();
  const token = cookieNames.map((name) => jar.get(name)?.value).find(Boolean);
  const secret = process.env.NEXTAUTH_SECRET;
  if (!token || !secret) return null;
  const claims = await decode({ token, secret }).catch(() => null);
  return typeof claims?.sid === "string" ? claims.sid : null;
}

function liveSession(id: string) {
  return db().session.findFirst({
    where: { id, revokedAt: null, expiresAt: { gt: new Date() }, account: { active: true } },
    select: {
      id: true,
      account: { select: { id: true, name: true, role: true, mustChangePassword: true } },
    },
  });
}

/**
 * Who makes this request. The cookie only names a session: whether it still holds, and the role,
 * are read from the database once for each request.
 */
export const currentActor = onceForPage(async (): Promise<Actor> => {
  const id = await sessionId();
  const session = id ? await liveSession(id) : null;
  const visitor = visitorActor();
  if (!session) return visitor;
  const { requestId } = visitor;
  return makeActor({ ...session.account, kind: "account", sessionId: session.id, requestId });
});

/** The address of a page of one's own in the language in which this request is made. */
export async function pathHere(path: string): Promise<string> {
  return pathIn(localeOf(await getLocale()), path);
}

/** The current actor of a page for those whom `may` lets in; others sign in or see a refusal. */
export async function pageActor(may: (actor: Actor) => boolean, path: string): Promise<Actor> {
  const actor = await currentActor();
  if (actor.kind === "visitor") {
    redirect(await pathHere(`/ingresar?volver=${encodeURIComponent(path)}`));
  }
  if (actor.mustChangePassword) redirect(await pathHere("/cuenta/contrasena"));
  if (!may(actor)) forbidden();
  return actor;
}

/** The language in which this page is read. */
export async function currentLanguage(): Promise<Language> {
  const locale = askedPage()?.locale ?? localeOf(await getLocale());
  return { locale, t: textsIn(locale) };
}

/** The absolute address of a path of this portal, as readers share it. */
export function absoluteUrl(path: string): string {
  return new URL(path, env().APP_URL).href;
}

/**
 * Answers the page being rendered with a status that Next has no word for: 410 for "gone", 301 for "moved
 * for good" (Next's own is 308) with the path that it moved to.
 */
export function answerWith(status: number, location: string | null = null): void {
  chooseStatus(status, location);
}

/** Tells how many bytes the streamed body of this answer has, which Next does not know. */
export function answerLength(bytes: number): void {
  chooseLength(bytes);
}

/** What a query answers, or null for what does not exist or is out of reach. */
export async function orNull<Value>(query: Promise<Value>): Promise<Value | null> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_found") return null;
    throw error;
  }
}

/** What a query answers; a page whose subject does not exist is the page for addresses that lead nowhere. */
export async function orNotFound<Value>(query: Promise<Value>): Promise<Value> {
  try {
    return await query;
  } catch (error) {
    if (error instanceof Refusal && error.code === "not_found") notFound();
    throw error;
  }
}
