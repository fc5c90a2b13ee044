import type { KindTexts } from "#components/editorial/kindTexts";
import { ContentChanges } from "#components/editorial/workspace/ContentChanges";
import { Note } from "#components/ui/Note";
import { contentChanges } from "#lib/editorial/form/contentChanges";
import type { OwnReturn } from "#lib/editorial/queries/review";
import { counted } from "#lib/platform/dates";

interface Props {
  texts: KindTexts;
  returned: OwnReturn;
  after: { number: number; content: object };
}

const sides = { before: "Devuelta", after: "Propuesta" };

function sinceWords(count: number): string {
  if (count === 0) return "Desde entonces no hay cambios.";
  return `Desde entonces hay ${counted(count, "cambio", "cambios")}.`;
}

/** To whoever returned it: why they did, and what was changed since. */
export function ReturnedBefore({ texts, returned, after }: Props) {
  const changes = contentChanges(texts, { before: returned.content, after: after.content });
  const count = changes.reduce((sum, { pieces }) => sum + pieces.length, 0);
  return (
    <>
      <Note tone="info" title={`Usted la devolvió con esta nota: «${returned.note}».`}>
        {sinceWords(count)}
      </Note>
      {count > 0 && <ContentChanges texts={texts} before={returned} after={after} sides={sides} />}
    </>
  );
}
