import { searchName } from "#lib/platform/search-name";

interface Words {
  title: string;
  originalName?: string;
  alt?: string;
  caption?: string;
  credit?: string;
  tags?: readonly string[];
}

/** What the search of the library looks in: every word of a file's description, plainly written. */
export function searchTextOf(file: Words): string {
  const { title, originalName = "", alt = "", caption = "", credit = "", tags = [] } = file;
  return searchName([title, originalName, alt, caption, credit, ...tags].join(" ")).slice(0, 2_000);
}
