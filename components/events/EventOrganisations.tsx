import type { EventArticle } from "#lib/events/article";
import { organisationSentences, organisationsMet } from "#lib/events/organisations";

/** Whom the event was with: what each organisation is, its part, and who spoke for it. */
export function EventOrganisations({ article }: { article: EventArticle }) {
  return (
    <ul className="lista">
      {organisationsMet(article).map((organisation) => (
        <li key={`${organisation.part} ${organisation.name}`}>
          <h3>{organisation.name}</h3>
          <p>{organisationSentences(organisation, article).join(" ")}</p>
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
