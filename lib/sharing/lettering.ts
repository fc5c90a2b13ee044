/** A typeface whose letters are drawn as outlines, so that a picture needs no font where it is made. */
export interface Letters {
  /** Pixels. */
  width(text: string, size: number): number;
  /** The outlines of a text that begins at `x` on the line `y`, as the data of an SVG path. */
  path(text: string, at: { x: number; y: number; size: number }): string;
}

export interface Column {
  letters: Letters;
  size: number;
  width: number;
}

/** A text in lines that fit a width; a word that does not fit alone keeps its line. */
export function linesOf(text: string, { letters, size, width }: Column): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && letters.width(longer, size) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortened(line: string, { letters, size, width }: Column): string {
  let kept = line;
  while (kept.length > 1 && letters.width(`${kept}…`, size) > width) {
    kept = kept.slice(0, -1).trimEnd();
  }
  return `${kept}…`;
}

/** The first lines of a text; an ellipsis says that there is more. */
export function firstLines(text: string, column: Column, most: number): string[] {
  const lines = linesOf(text, column);
  const shown = lines.slice(0, most);
  const last = shown.at(-1);
  if (last === undefined) return [];
  const tooWide = column.letters.width(last, column.size) > column.width;
  if (lines.length > most || tooWide) shown[shown.length - 1] = shortened(last, column);
  return shown;
}
