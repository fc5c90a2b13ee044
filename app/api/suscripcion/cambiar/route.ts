import { localeOf, pathIn } from "#lib/platform/language";
import { currentActor } from "#lib/platform/page";
import { frequencyFrom, localeField, managePath, unmarkedPath } from "#lib/subscriptions/address";
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
  const to = (path: string) => pathIn(localeOf(form.get(localeField)), path);
  const input = changeInput.safeParse({
    ...{ link, topics: form.getAll("temas"), frequency: form.get("frecuencia") },
  });
  if (!input.success) return goTo(to(unmarkedPath(link, frequencyFrom(form.get("frecuencia")))));
  const changed = change(await currentActor(), input.data);
  return orGoTo(
    changed.then(() => goTo(to(managePath(link, "guardada")))),
    () => to(managePath(link)),
  );
}
