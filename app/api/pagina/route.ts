import { offerPages } from "#lib/platform/page-making";
import { makePage } from "./making";

export const dynamic = "force-dynamic";

/** Hands over to the delivery of this process what makes its pages: docs/decisions/0029. Says nothing to whoever asks. */
export function GET(): Response {
  offerPages(makePage);
  return new Response(null, { status: 204 });
}
