import { directoryAddresses } from "#lib/directory/queries/addresses";
import type { EventArticle } from "#lib/events/article";
import { db } from "#lib/platform/db";

const known = (ids: (string | null)[]) => ids.filter((id) => id !== null);

/**
 * The article of a live event with the page of each organisation and person of it that has one in the directory.
 * Whom it names without a role is named here only, whatever office they hold elsewhere.
 */
export async function withDirectoryPages(
  publicationId: string,
  article: EventArticle,
): Promise<EventArticle> {
  const where = { publicationId };
  const inOffice = { ...where, role: { not: "" } };
  const [people, organisations] = await Promise.all([
    db().liveParticipant.findMany({ where: inOffice, select: { position: true, personId: true } }),
    db().liveOrganisation.findMany({ where, select: { position: true, organisationId: true } }),
  ]);
  const [pagesOfPeople, pages] = await Promise.all([
    directoryAddresses("person", known(people.map(({ personId }) => personId))),
    directoryAddresses("organisation", known(organisations.map((row) => row.organisationId))),
  ]);
  const personAt = new Map(people.map(({ position, personId }) => [position, personId ?? ""]));
  const organisationAt = new Map(
    organisations.map(({ position, organisationId }) => [position, organisationId ?? ""]),
  );
  return {
    ...article,
    people: article.people.map((row, at) => ({
      ...row,
      page: pagesOfPeople.get(personAt.get(at) ?? ""),
    })),
    organisations: article.organisations.map((row, at) => ({
      ...row,
      page: pages.get(organisationAt.get(at) ?? ""),
    })),
  };
}
