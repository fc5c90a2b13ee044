import { DirectoryName } from "#components/events/DirectoryName";
import { Lines, Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
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
  const { t } = useLanguage();
  return (
    <ul className="lista">
      {organisationsMet(article).map((organisation) => (
        <li key={`${organisation.part} ${organisation.name}`}>
          <h3>
            <DirectoryName {...organisation} />
          </h3>
          <p>
            <Lines lines={organisationSentences(organisation, article, t)} joint=" " within="" />
          </p>
          {contactsOf(organisation, article).map((person) => (
            <p key={`${person.name} ${person.role}`}>
              <Parts line={contactLead(person, article, t)} joint="" />
              {t("site.labelled", { label: "" })}{" "}
              <DirectoryName name={titledName(person)} page={person.page} />
            </p>
          ))}
          {organisation.alsoWritten && (
            <p className="chico gris">
              {t("events.alsoWritten", { name: organisation.alsoWritten })}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
