import { Section } from "#components/editorial/Section";
import type { EventArticle } from "#lib/events/article";
import { delegates, delegationSummary, titledName, unnamedRange } from "#lib/events/delegation";
import { isToCome, type EventWords } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  article: EventArticle;
  words: EventWords;
  today: CivilDate;
}

/** Who went, with the role each held on that date; those counted but not named have their row. */
export function EventDelegation({ article, words, today }: Props) {
  const named = delegates(article);
  const toCome = isToCome(article, today);
  const summary = delegationSummary(article, toCome);
  const unnamed = unnamedRange(article, named.length);
  const offices = named.some((person) => person.office);
  return (
    <Section id="viajaron" title={words.people}>
      {named.length === 0 ? (
        <p className="gris">{summary}</p>
      ) : (
        <table>
          <caption>{summary}</caption>
          <thead>
            <tr>
              <th scope="col">Persona</th>
              <th scope="col">{words.roleColumn}</th>
              {offices && <th scope="col">Oficina</th>}
            </tr>
          </thead>
          <tbody>
            {named.map((person) => (
              <tr key={`${person.name} ${person.role}`}>
                <th scope="row">{titledName(person)}</th>
                <td>{person.role || "–"}</td>
                {offices && <td>{person.office || "–"}</td>}
              </tr>
            ))}
            {unnamed && (
              <tr>
                <th scope="row">{unnamed}</th>
                <td className="gris" colSpan={offices ? 2 : 1}>
                  {toCome ? "Por confirmar" : "Sin nombre en el documento"}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      )}
    </Section>
  );
}
