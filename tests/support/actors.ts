import { randomUUID } from "node:crypto";
import { type Actor, makeActor, type Role } from "#lib/platform/actor";
import { db } from "#lib/platform/db";

/** An actor with an account of its own in the test's database. */
export async function actorAs(role: Role, name = `Cuenta de prueba (${role})`): Promise<Actor> {
  const account = await db().account.create({
    data: {
      email: `${randomUUID()}@prueba.invalid`,
      ...{ name, role, passwordHash: "no se puede ingresar con esta cuenta" },
      mustChangePassword: false,
    },
    select: { id: true, name: true, role: true, mustChangePassword: true },
  });
  return makeActor({ ...account, kind: "account", sessionId: null, requestId: randomUUID() });
}

/** An actor that is in no database: enough for pure predicates. */
export function paperActor(role: Role | null, id: string = randomUUID()): Actor {
  const kind = role === null ? "visitor" : "account";
  const base = { kind, id: role && id, name: role ?? "Visitante", role } as const;
  return makeActor({ ...base, sessionId: null, mustChangePassword: false, requestId: "prueba" });
}
