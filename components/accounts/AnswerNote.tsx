import { Note } from "#components/ui/Note";

/** Why a form was refused: its first sentence stands out, the rest says what to do. */
export function AnswerNote({ message }: { message: string }) {
  if (!message) return null;
  const [first, ...rest] = message.split(/(?<=\.) /);
  return (
    <Note tone="peligro" title={first} live>
      {rest.join(" ")}
    </Note>
  );
}
