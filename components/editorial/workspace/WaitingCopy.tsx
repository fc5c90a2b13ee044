import { Note } from "#components/ui/Note";
import { differingFields } from "#lib/editorial/form/comparison";
import { momentWords } from "#lib/editorial/moments";
import type { OwnCopy } from "#lib/editorial/queries/kept";
import { listOf } from "#lib/editorial/wording";

interface Props {
  copy: OwnCopy;
  content: object;
  labels: Readonly<Record<string, string>>;
}

/** What somebody typed before the publication stopped taking changes: it waits and nothing is lost. */
export function WaitingCopy({ copy, content, labels }: Props) {
  const fields = differingFields(copy.content, content).map((field) => labels[field] ?? field);
  return (
    <Note
      tone="aviso"
      title="Usted tiene cambios guardados como borrador, que no son todavía una versión."
    >
      Los escribió {momentWords(new Date(copy.at))}
      {fields.length > 0 && <> y cambian: {listOf(fields)}</>}. Se conservan: se los mostraremos
      cuando se pueda volver a escribir.
    </Note>
  );
}
