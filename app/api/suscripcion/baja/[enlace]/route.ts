import { localeOf, pathIn } from "#lib/platform/language";
import { currentActor } from "#lib/platform/page";
import { arrivedPath, leavePath, localeField, subscriptionPath } from "#lib/subscriptions/address";
import { leave } from "#lib/subscriptions/commands/manage";
import { linkInput } from "#lib/subscriptions/schema";
import { goTo, orGoTo, shortBody, unreadable } from "../../form";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ enlace: string }>;
}

/** Whoever opens the address with a browser, or looks whether a mail is safe, is asked first: nothing changes. */
export async function GET(_: Request, { params }: Props): Promise<Response> {
  const input = linkInput.safeParse({ link: (await params).enlace });
  return goTo(input.success ? leavePath(input.data.link) : subscriptionPath);
}

const done = (text: string, status: number) =>
  new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8" } });

/**
 * Ends the subscription, asking for no cookie and no page before it (RFC 8058 §3.2): mail programs post
 * "List-Unsubscribe=One-Click" and follow no redirect; our own page is led to its answer.
 */
export async function POST(request: Request, { params }: Props): Promise<Response> {
  const input = linkInput.safeParse({ link: (await params).enlace });
  const body = await shortBody(request);
  if (!input.success || body === null) return unreadable();
  const left = leave(await currentActor(), input.data);
  const form = new URLSearchParams(body);
  const isOurPage = form.has("pagina");
  if (isOurPage) {
    const to = (path: string) => pathIn(localeOf(form.get(localeField)), path);
    return orGoTo(
      left.then(() => goTo(to(arrivedPath("baja")))),
      () => to(leavePath(input.data.link)),
    );
  }
  return left.then(
    () => done("Suscripción terminada.\n", 200),
    () => done("El enlace no sirve.\n", 404),
  );
}
