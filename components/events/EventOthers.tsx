import { DirectoryName } from "#components/events/DirectoryName";
import { Parts } from "#components/site/Parts";
import { useLanguage } from "#components/site/useLanguage";
import type { EventArticle } from "#lib/events/article";
import { titledName } from "#lib/events/delegation";
import { otherPeople } from "#lib/events/organisations";
import { own } from "#lib/platform/language";

/** Hosts, speakers and guests who were not told with their organisation. */
export function EventOthers({ article }: { article: EventArticle }) {
  const { t } = useLanguage();
  return (
    <table>
      <caption>{t("events.notDelegates")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("events.person")}</th>
          <th scope="col">{t("events.as")}</th>
        </tr>
      </thead>
      <tbody>
        {otherPeople(article).map((person) => (
          <tr key={`${person.name} ${person.part}`}>
            <th scope="row">
              <DirectoryName name={titledName(person)} page={person.page} />
            </th>
            <td>
              <Parts
                line={[
                  person.role ? own(person.role) : t(`events.personParts.${person.part}`),
                  person.organisation,
                ]}
                joint=", "
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
