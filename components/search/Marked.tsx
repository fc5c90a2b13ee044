import type { Piece } from "#lib/search/highlight";

/** A text with the words that answer marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  return pieces.map(({ text, marked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text never move
    marked ? <mark key={at}>{text}</mark> : text,
  );
}
