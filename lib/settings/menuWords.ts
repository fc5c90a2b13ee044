const mostLetters = 40;

/** The words of a link to a page: its own, or the page's title, cut at a word if a menu cannot hold it. */
export function menuWords(label: string, title = ""): string {
  if (label || title.length <= mostLetters) return label || title;
  const cut = title.slice(0, mostLetters);
  return cut.slice(0, Math.max(cut.lastIndexOf(" "), 0)) || cut;
}
