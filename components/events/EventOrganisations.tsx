import { DirectoryName } from "#components/events/DirectoryName";
import type { EventArticle } from "#lib/events/article";
import { titledName } from "#lib/events/delegation";
import {
  contactLead,
  contactsOf,
  organisationSentences,
  organisationsMet,
} from "#lib/events/organisations";

/** Whom the event was with: what each organisation is, its part, and who spoke for it. */
export function EventOrganisations({ article }: { article: EventArticle }) {
  return (
    <ul className="lista">
      {organisationsMet(article).map((organisation) => (
        <li key={`${organisation.part} ${organisation.name}`}>
          <h3>
            <DirectoryName {...organisation} />
          </h3>
          <p>{organisationSentences(organisation, article).join(" ")}</p>
          {contactsOf(organisation, article).map((person) => (
            <p key={`${person.name} ${person.role}`}>
              {contactLead(person, article)}:{" "}
              <DirectoryName name={titledName(person)} page={person.page} />
            </p>
          ))}
          {organisation.alsoWritten && (
            <p className="chico gris">
              En el texto original aparece también como «{organisation.alsoWritten}».
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
