import { DirectoryName } from "#components/events/DirectoryName";
import type { EventArticle } from "#lib/events/article";
import { delegates, delegationSummary, titledName, unnamedRange } from "#lib/events/delegation";
import { eventWords, isToCome } from "#lib/events/wording";
import type { CivilDate } from "#lib/platform/clock";

interface Props {
  article: EventArticle;
  today: CivilDate;
}

function UnnamedRow({ range, columns, text }: { range: string; columns: number; text: string }) {
  return (
    <tr>
      <th scope="row">{range}</th>
      <td className="gris" colSpan={columns}>
        {text}
      </td>
    </tr>
  );
}

/** Who went, with the role each held on that date; those counted but not named have their row. */
export function EventDelegation({ article, today }: Props) {
  const named = delegates(article);
  const toCome = isToCome(article, today);
  const summary = delegationSummary(article, toCome);
  if (named.length === 0) return <p className="gris">{summary}</p>;
  const unnamed = unnamedRange(article, named.length);
  const offices = named.some((person) => person.office);
  return (
    <table>
      <caption>{summary}</caption>
      <thead>
        <tr>
          <th scope="col">Persona</th>
          <th scope="col">{eventWords(article, today).roleColumn}</th>
          {offices && (
            <th scope="col" className="ancho">
              Oficina
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {named.map((person) => (
          <tr key={`${person.name} ${person.role}`}>
            <th scope="row">
              <DirectoryName name={titledName(person)} page={person.page} />
            </th>
            <td>
              {person.role || "–"}
              {person.office && <span className="angosto gris"> · Oficina de {person.office}</span>}
            </td>
            {offices && <td className="ancho">{person.office || "–"}</td>}
          </tr>
        ))}
        {unnamed && (
          <UnnamedRow
            range={unnamed}
            columns={offices ? 2 : 1}
            text={toCome ? "Por confirmar" : "Sin nombre en el informe"}
          />
        )}
      </tbody>
    </table>
  );
}
