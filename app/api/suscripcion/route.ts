import { localeOf, pathIn } from "#lib/platform/language";
import { currentActor } from "#lib/platform/page";
import { requestOrigin } from "#lib/platform/session";
import { arrivedPath, faultyPath, localeField } from "#lib/subscriptions/address";
import { ask } from "#lib/subscriptions/commands/ask";
import { sealedForm } from "#lib/subscriptions/queries/typed";
import { type AskFault, askInput, typedForm } from "#lib/subscriptions/schema";
import { goTo, orGoTo, sentForm, unreadable } from "./form";

export const dynamic = "force-dynamic";

const faultOf: Record<string, AskFault> = {
  ...{ address: "correo", topics: "temas", frequency: "frecuencia", consent: "permiso" },
};

const sentIn = (form: URLSearchParams) => ({
  ...{ address: form.get("correo") ?? "", topics: form.getAll("temas") },
  ...{ frequency: form.get("frecuencia"), consent: form.get("permiso") === "si" },
});

/** The public form. Answers the same whether the address is known or not; what is refused comes back as it was typed. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request);
  if (!form) return unreadable();
  const locale = localeOf(form.get(localeField));
  const sent = sentIn(form);
  const formAgain = async (faults: readonly AskFault[]) =>
    pathIn(locale, faultyPath(faults, await sealedForm(typedForm.parse(sent))));
  const input = askInput.safeParse({ ...sent, website: form.get("pagina") ?? "" });
  if (!input.success) {
    const faults = input.error.issues.map(({ path: [field] }) => faultOf[String(field)]);
    return goTo(await formAgain(faults.filter((fault) => fault !== undefined)));
  }
  const { address: network } = await requestOrigin();
  const asking = ask(await currentActor(), { ...input.data, network, locale });
  return orGoTo(
    asking.then(() => goTo(pathIn(locale, arrivedPath("revise")))),
    () => formAgain(["espera"]),
  );
}
