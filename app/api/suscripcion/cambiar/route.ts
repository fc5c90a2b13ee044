import { currentActor } from "#lib/platform/page";
import { managePath } from "#lib/subscriptions/address";
import { change } from "#lib/subscriptions/commands/manage";
import { changeInput, linkInput } from "#lib/subscriptions/schema";
import { goTo, orGoTo, sentForm, unreadable } from "../form";

export const dynamic = "force-dynamic";

/** What a subscriber chooses anew. */
export async function POST(request: Request): Promise<Response> {
  const form = await sentForm(request);
  const opened = linkInput.safeParse({ link: form?.get("enlace") });
  if (!form || !opened.success) return unreadable();
  const { link } = opened.data;
  const input = changeInput.safeParse({
    ...{ link, topics: form.getAll("temas"), frequency: form.get("frecuencia") },
  });
  if (!input.success) return goTo(managePath(link, "temas"));
  const changed = change(await currentActor(), input.data);
  return orGoTo(
    changed.then(() => goTo(managePath(link, "guardada"))),
    managePath(link),
  );
}
