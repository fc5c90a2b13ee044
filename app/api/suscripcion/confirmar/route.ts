import { localeOf, pathIn } from "#lib/platform/language";
import { currentActor } from "#lib/platform/page";
import { arrivedPath, confirmPath, localeField, managePath } from "#lib/subscriptions/address";
import { confirm, decline } from "#lib/subscriptions/commands/confirm";
import { tokenInput } from "#lib/subscriptions/schema";
import { goTo, orGoTo, sentForm, unreadable } from "../form";

export const dynamic = "force-dynamic";

/** The two answers to "was it you who asked?". */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request);
  const input = tokenInput.safeParse({ token: form?.get("ficha") });
  if (!form || !input.success) return unreadable();
  const actor = await currentActor();
  const to = (path: string) => pathIn(localeOf(form.get(localeField)), path);
  const answered = form.has("no")
    ? decline(actor, input.data).then(() => arrivedPath("no-pedida"))
    : confirm(actor, input.data).then(({ link }) => managePath(link, "lista"));
  return orGoTo(
    answered.then((path) => goTo(to(path))),
    () => to(confirmPath(input.data.token)),
  );
}
