import { currentActor } from "#lib/platform/page";
import { requestOrigin } from "#lib/platform/session";
import { arrivedPath, faultyPath } from "#lib/subscriptions/address";
import { ask } from "#lib/subscriptions/commands/ask";
import { type AskFault, askInput } from "#lib/subscriptions/schema";
import { goTo, orGoTo, sentForm, unreadable } from "./form";

export const dynamic = "force-dynamic";

const faultOf: Record<string, AskFault> = {
  ...{ address: "correo", topics: "temas", frequency: "frecuencia", consent: "permiso" },
};

/** The public form. Answers the same whether the address is known or not. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request);
  if (!form) return unreadable();
  const input = askInput.safeParse({
    ...{ address: form.get("correo"), topics: form.getAll("temas") },
    ...{ frequency: form.get("frecuencia"), consent: form.get("permiso") === "si" },
    website: form.get("pagina") ?? "",
  });
  if (!input.success) {
    const faults = input.error.issues.map(({ path: [field] }) => faultOf[String(field)]);
    return goTo(faultyPath(faults.filter((fault) => fault !== undefined)));
  }
  const { address: network } = await requestOrigin();
  const asking = ask(await currentActor(), { ...input.data, network });
  return orGoTo(
    asking.then(() => goTo(arrivedPath("revise"))),
    faultyPath(["espera"]),
  );
}
