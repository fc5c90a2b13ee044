import { searchName } from "#lib/platform/search-name";

/** Where Spanish marks who holds a post: gerente/gerenta, presidente/presidenta, administrador/administradora. */
const ending = /(?<=\p{L}{3})[aeo]$/u;

/**
 * One post under one key, whoever holds it: accents, capitals and the gender of its words aside, so that "Presidenta
 * del Consejo" and "Presidente del Consejo" are the same post.
 */
export function postKey(post: string): string {
  return searchName(post)
    .split(" ")
    .map((word) => word.replace(ending, ""))
    .join(" ");
}
