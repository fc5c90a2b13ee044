import { revalidatePath } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { encode } from "next-auth/jwt";
import { subscriberOf } from "#lib/platform/network";

/** A session of the server's own record, as its cookie names it. */
export interface CookieSession {
  sessionId: string;
  accountId: string;
  expiresAt: Date;
  /** Whether the cookie outlives the browser's window. */
  lasting: boolean;
}

export interface RequestOrigin {
  address: string;
  userAgent: string;
}

// NextAuth's own names and rules, so that its endpoints read the same cookie.
const isSecure = () => process.env.NEXTAUTH_URL?.startsWith("https://") ?? false;
const cookieName = () => `${isSecure() ? "__Secure-" : ""}next-auth.session-token`;

function cookieRules() {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } as const;
}

/** Gives the browser the cookie that names its session. The token holds no role and no name. */
export async function keepSession(session: CookieSession): Promise<void> {
  const secret = process.env.NEXTAUTH_SECRET;
  if (!secret) throw new Error("NEXTAUTH_SECRET is not set; start through bin/");
  const { sessionId, accountId, expiresAt, lasting } = session;
  const maxAge = Math.ceil((expiresAt.getTime() - Date.now()) / 1000);
  const value = await encode({ token: { sub: accountId, sid: sessionId }, secret, maxAge });
  const jar = await cookies();
  jar.set(cookieName(), value, { ...cookieRules(), ...(lasting && { expires: expiresAt }) });
}

/** Takes the session's cookie away from the browser. */
export async function dropSession(): Promise<void> {
  const jar = await cookies();
  jar.set(cookieName(), "", { ...cookieRules(), maxAge: 0 });
}

/** Where the request comes from, as the nearest server saw it: whose network address it is, for limits, and the browser. */
export async function requestOrigin(): Promise<RequestOrigin> {
  const all = await headers();
  const address = all.get("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return { address: subscriberOf(address), userAgent: all.get("user-agent") ?? "" };
}

/** Ends a form's action by opening another page whose frame is read anew too: what it counts has changed. */
export function leaveAnew(path: string): never {
  revalidatePath("/", "layout");
  redirect(path);
}

/** Ends a form's action by opening another page. */
export function leaveFor(path: string): never {
  redirect(path);
}
