import { DirectoryName } from "#components/events/DirectoryName";
import type { EventArticle } from "#lib/events/article";
import { titledName } from "#lib/events/delegation";
import { personPartLabels } from "#lib/events/labels";
import { otherPeople } from "#lib/events/organisations";

/** Hosts, speakers and guests who were not told with their organisation. */
export function EventOthers({ article }: { article: EventArticle }) {
  return (
    <table>
      <caption>Personas que no son de la delegación.</caption>
      <thead>
        <tr>
          <th scope="col">Persona</th>
          <th scope="col">En calidad de</th>
        </tr>
      </thead>
      <tbody>
        {otherPeople(article).map((person) => (
          <tr key={`${person.name} ${person.part}`}>
            <th scope="row">
              <DirectoryName name={titledName(person)} page={person.page} />
            </th>
            <td>
              {[person.role || personPartLabels[person.part], person.organisation]
                .filter(Boolean)
                .join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
