import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "#lib/platform/actor";
import { Prisma } from "#lib/platform/db";
import { log } from "#lib/platform/log";
import { currentActor } from "#lib/platform/page";
import { ensure, Refusal, type RefusalCode } from "#lib/platform/refusal";
import { fieldSentences } from "#lib/platform/sentences";

export interface ActionRefusal {
  code: RefusalCode | "failed";
  message: string;
  fields: Record<string, string>;
  data?: unknown;
}
export type ActionResult<Value> =
  | { ok: true; value: Value }
  | { ok: false; refusal: ActionRefusal };

function refusalOf(error: unknown, requestId: string): ActionRefusal {
  if (error instanceof Refusal) {
    const { code, message, fields, data } = error;
    return { code, message, fields, data };
  }
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2003") {
    const message = "Un dato del directorio que se menciona ya no existe. Vuelva a elegirlo.";
    return { code: "invalid", message, fields: {} };
  }
  log.error({ err: error, requestId }, "an action failed");
  const message = `No se pudo guardar por una falla nuestra. Lo que escribió sigue aquí: vuelva a intentarlo. Código: ${requestId.slice(0, 8)}.`;
  return { code: "failed", message, fields: {} };
}

/**
 * A server action around a command: checks the shape of the input, finds out who acts, and turns a
 * refusal into an answer for the form. The command itself decides what is allowed.
 */
export function action<Schema extends z.ZodType, Value>(
  schema: Schema,
  command: (actor: Actor, input: z.infer<Schema>) => Promise<Value>,
): (input: z.input<Schema>) => Promise<ActionResult<Value>> {
  return async (input) => {
    const actor = await currentActor();
    try {
      ensure(actor.kind !== "visitor", "unauthenticated");
      ensure(!actor.mustChangePassword, "forbidden", {
        message: "Primero cambie su contraseña provisional.",
      });
      const parsed = schema.safeParse(input);
      ensure(parsed.success, "invalid", parsed.error && { fields: fieldSentences(parsed.error) });
      return { ok: true, value: await command(actor, parsed.data) };
    } catch (error) {
      unstable_rethrow(error);
      return { ok: false, refusal: refusalOf(error, actor.requestId) };
    }
  };
}
