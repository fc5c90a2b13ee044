/** A name as the search columns keep it: no accents, lower case, single spaces. */
export function searchName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/** A name as part of an address: "Cinco días en Quillabamba" → "cinco-dias-en-quillabamba". */
export function slugOf(title: string, maxLength = 80): string {
  const slug = searchName(title).replaceAll(" ", "-");
  if (slug.length <= maxLength) return slug;
  return slug.slice(
    0,
    slug.lastIndexOf("-", maxLength) > 0 ? slug.lastIndexOf("-", maxLength) : maxLength,
  );
}
