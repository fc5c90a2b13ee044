import type { KindName } from "#lib/editorial/schema";
import { civilDateAt } from "#lib/platform/clock";
import { cardPicture } from "#lib/sharing/queries/card";
import { answer, answerAbsent } from "./answers";

interface Props {
  params: Promise<{ slug: string }>;
}

/** Answers with the picture of a publication of a kind. */
export function cardAnswer(kind: KindName) {
  return async (_request: Request, { params }: Props): Promise<Response> => {
    const { slug } = await params;
    const picture = await cardPicture(kind, slug, civilDateAt());
    return picture ? answer(picture, "image/jpeg") : answerAbsent(kind, slug, "tarjeta.jpg");
  };
}
