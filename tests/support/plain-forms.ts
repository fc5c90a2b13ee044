const ofAttributes: Record<string, string> = { quot: '"', "#x27": "'", lt: "<", gt: ">", amp: "&" };

const asText = (value: string) =>
  value.replace(/&(quot|#x27|lt|gt|amp);/g, (_, name: string) => ofAttributes[name] ?? "");

/** The first form of a page whose text holds some words, as a browser without scripts fills it in. */
export function formWith(html: string, words: string): FormData {
  const forms = html.split("<form").slice(1);
  const own = forms.map((form) => form.split("</form>")[0] ?? "").find((f) => f.includes(words));
  if (own === undefined) throw new Error(`no form with ${words}`);
  const form = new FormData();
  for (const [, tag = ""] of own.matchAll(/<input type="hidden"([^>]*)>/g)) {
    const value = /value="([^"]*)"/.exec(tag)?.[1] ?? "";
    form.append(/name="([^"]*)"/.exec(tag)?.[1] ?? "", asText(value));
  }
  return form;
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesOf = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

/** Sends a form of a page to the address of that page; follows nothing. */
export function post(url: string, form: FormData, cookie = ""): Promise<Response> {
  const headers = { Origin: new URL(url).origin, ...(cookie && { cookie }) };
  return fetch(url, { method: "POST", body: form, headers, redirect: "manual" });
}

/** Signs in without scripts; gives the cookie of the session. */
export async function signInPlainly(url: string, email: string, password: string): Promise<string> {
  const page = await (await fetch(`${url}/ingresar`)).text();
  const form = formWith(page, 'name="password"');
  form.append("identifier", email);
  form.append("password", password);
  const answer = await post(`${url}/ingresar`, form);
  if (answer.status !== 303) throw new Error(`signing in answered ${answer.status}`);
  return cookiesOf(answer);
}
