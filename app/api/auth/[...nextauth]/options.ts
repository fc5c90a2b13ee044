import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { signIn, signOut } from "#lib/accounts/commands/sign-in";
import { signInInput } from "#lib/accounts/schema";
import { currentActor } from "#lib/platform/page";
import { requestOrigin } from "#lib/platform/session";

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
}

const thirtyDays = 30 * 24 * 60 * 60;

/** A refusal is thrown as it is: NextAuth hands its sentence to whoever asked. */
async function authorize(credentials: Record<string, unknown> | undefined) {
  const { identifier, password } = credentials ?? {};
  const input = signInInput.safeParse({ identifier, password });
  if (!input.success) return null;
  const opened = await signIn({ ...input.data, ...(await requestOrigin()) });
  return { id: opened.accountId, sessionId: opened.sessionId };
}

/**
 * NextAuth over the server's own session record. The token only names the session; whether it still
 * holds, and who holds it, is read from the database.
 */
export const options: NextAuthOptions = {
  providers: [
    Credentials({
      credentials: {
        identifier: { label: "Correo o número de socio" },
        password: { label: "Contraseña" },
      },
      authorize,
    }),
  ],
  session: { strategy: "jwt", maxAge: thirtyDays },
  pages: {
    signIn: "/ingresar",
    signOut: "/cuenta",
    error: "/ingresar",
    verifyRequest: "/ingresar",
  },
  callbacks: {
    jwt: ({ token, user }) =>
      user ? { sub: user.id, sid: user.sessionId } : { sub: token.sub, sid: token.sid },
    session: async ({ session: { expires } }) => {
      const actor = await currentActor();
      return actor.kind === "account" ? { expires, user: { name: actor.name } } : { expires };
    },
  },
  events: {
    signOut: async () => {
      const actor = await currentActor();
      if (actor.sessionId !== null) await signOut(actor);
    },
  },
};
