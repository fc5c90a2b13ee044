import { sentence, sentenceCase } from "#lib/editorial/wording";
import type { ArticleOrganisation, ArticlePerson, EventArticle } from "#lib/events/article";
import { delegates } from "#lib/events/delegation";
import { organisationPartLabels } from "#lib/events/labels";
import type { OrganisationPart } from "#lib/events/schema";
import { journeys } from "#lib/events/wording";

const met: readonly OrganisationPart[] = ["host", "visited"];
const joined: readonly OrganisationPart[] = ["host", "visited", "guest", "authority"];

/** The organisations that the event was with: those visited on a journey, all who came otherwise. */
export function organisationsMet({ type, organisations }: EventArticle): ArticleOrganisation[] {
  const parts = journeys.includes(type) ? met : joined;
  return organisations.filter((organisation) => parts.includes(organisation.part));
}

/** One line of the key facts: the organisations that share a part, with what is known of them. */
export interface PartFact {
  part: OrganisationPart;
  label: string;
  organisations: { name: string; page: string | undefined; detail: string }[];
}

const factLabels: Partial<Record<OrganisationPart, [one: string, many: string]>> = {
  own: ["Nuestra cooperativa", "Nuestra cooperativa"],
  host: ["Anfitriona", "Anfitrionas"],
  authority: ["Autoridad", "Autoridades"],
  guest: ["Invitada", "Invitadas"],
  sponsor: ["Con el apoyo de", "Con el apoyo de"],
  network: ["Red", "Redes"],
};

/** The key facts about organisations, in reading order. Who the event was with is only named here. */
export function organisationFacts(article: EventArticle): PartFact[] {
  const toldApart = new Set(organisationsMet(article));
  return Object.entries(factLabels).flatMap(([key, [one, many]]) => {
    const part = key as OrganisationPart;
    const found = article.organisations.filter((organisation) => organisation.part === part);
    if (found.length === 0) return [];
    const organisations = found.map((organisation) => ({
      name: organisation.name,
      page: organisation.page,
      detail: toldApart.has(organisation)
        ? ""
        : [organisation.kindLabel, organisation.about].filter(Boolean).join(" · "),
    }));
    return [{ part, label: found.length === 1 ? one : many, organisations }];
  });
}

/** The people who spoke for an organisation. */
export function contactsOf({ name }: ArticleOrganisation, { people }: EventArticle) {
  return people.filter((person) => person.part !== "delegate" && person.organisation === name);
}

/** What goes before the name of who spoke for an organisation: "Gerente General en 2009". */
export function contactLead(person: ArticlePerson, { startsOn }: EventArticle): string {
  const role = sentenceCase(person.role || "Nos recibió");
  return person.role && startsOn ? `${role} en ${startsOn.slice(0, 4)}` : role;
}

/** What is known of an organisation, sentence by sentence: kind, part, age and work. */
export function organisationSentences(
  organisation: ArticleOrganisation,
  article: EventArticle,
): string[] {
  const { kindLabel, part, institutionalYears, about } = organisation;
  const year = article.startsOn?.slice(0, 4);
  const age = institutionalYears === 1 ? "1 año" : `${institutionalYears} años`;
  return [
    kindLabel && sentence(kindLabel),
    part === "visited" ? "" : `${organisationPartLabels[part]}.`,
    institutionalYears ? `${age} de vida institucional${year ? ` en ${year}` : ""}.` : "",
    about && sentence(about),
  ].filter(Boolean);
}

/** Those who took part and belong neither to our delegation nor to an organisation already told. */
export function otherPeople(article: EventArticle): ArticlePerson[] {
  const told = new Set<ArticlePerson>([
    ...delegates(article),
    ...organisationsMet(article).flatMap((organisation) => contactsOf(organisation, article)),
  ]);
  return article.people.filter((person) => !told.has(person));
}
