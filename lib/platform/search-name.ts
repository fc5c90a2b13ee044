/** A name as the search columns keep it: no accents, lower case, single spaces. */
export function searchName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** A name as part of an address, in plain letters: "N.º 3: días" → "n-o-3-dias". */
export function slugOf(title: string, maxLength = 80): string {
  const plain = searchName(title)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-");
  const slug = plain.replace(/^-+|-+$/g, "");
  if (slug.length <= maxLength) return slug;
  const lastWord = slug.lastIndexOf("-", maxLength);
  return slug.slice(0, lastWord > 0 ? lastWord : maxLength);
}
