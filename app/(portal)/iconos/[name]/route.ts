import { isIcon } from "#lib/offline/address";
import { iconPicture } from "#lib/offline/queries/icons";
import { answer } from "../../answers";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ name: string }>;
}

/** An icon of the portal, as phones show it. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const { name } = await params;
  if (!isIcon(name)) return new Response(null, { status: 404 });
  return answer(await iconPicture(name), "image/png");
}
