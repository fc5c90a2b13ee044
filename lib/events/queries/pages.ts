import { directoryAddressesIn } from "#lib/directory/queries/addresses";
import type { EventArticle } from "#lib/events/article";

/**
 * The article of a live event with the page of each organisation and person of it that has one in the directory.
 * Whom it names without a role is named here only, whatever office they hold elsewhere.
 */
export async function withDirectoryPages(
  publicationId: string,
  article: EventArticle,
): Promise<EventArticle> {
  const [people, organisations] = await Promise.all([
    directoryAddressesIn("person", publicationId),
    directoryAddressesIn("organisation", publicationId),
  ]);
  return {
    ...article,
    people: article.people.map((row, at) => ({ ...row, page: people.get(at) })),
    organisations: article.organisations.map((row, at) => ({
      ...row,
      page: organisations.get(at),
    })),
  };
}
