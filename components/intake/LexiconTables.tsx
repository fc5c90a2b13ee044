"use client";

import { useCommand } from "#components/editorial/workspace/useCommand";
import { Button } from "#components/ui/Button";
import { Note } from "#components/ui/Note";
import { cellClass, Table } from "#components/ui/Table";
import { removeTerm } from "#lib/intake/actions";
import type { LexiconAlias, LexiconTerm } from "#lib/intake/queries/lexicon";
import { civilDateAt } from "#lib/platform/clock";
import { shortDate } from "#lib/platform/dates";
import { removeAlias } from "#lib/registry/actions";
import { organisationAddress, personAddress } from "#lib/registry/address";

const remove = { label: <span className="oculto">Quitar</span> };
const taught = { label: "Enseñado", wide: true };

function Taught({ addedByName, at }: Pick<LexiconTerm, "addedByName" | "at">) {
  return (
    <td className={cellClass(taught)}>
      {addedByName}, {shortDate(civilDateAt(at))}
    </td>
  );
}

/** What reading has learnt: each entry can be taken back. */
export function LexiconTables({
  terms,
  aliases,
}: {
  terms: readonly LexiconTerm[];
  aliases: readonly LexiconAlias[];
}) {
  const command = useCommand();
  const forget = (term: LexiconTerm) => (
    <td>
      <Button
        variant="plain"
        disabled={command.pending}
        aria-label={`Quitar «${term.term}»`}
        onClick={() => command.run("remove", () => removeTerm({ id: term.id }))}
      >
        Quitar
      </Button>
    </td>
  );
  const people = terms.filter(({ person }) => person !== null);
  const ignored = terms.filter(({ sort }) => sort === "ignored");
  return (
    <>
      {command.trouble && <Note tone="peligro" title={command.trouble.message} live />}
      {aliases.length > 0 && (
        <Table
          caption="Otras maneras de escribir organizaciones"
          columns={[{ label: "Se escribe" }, { label: "Es" }, remove]}
        >
          {aliases.map(({ id, alias, organisation }) => (
            <tr key={id}>
              <th scope="row">{alias}</th>
              <td>
                <a href={organisationAddress(organisation.id)}>{organisation.name}</a>
              </td>
              <td>
                <Button
                  variant="plain"
                  disabled={command.pending}
                  aria-label={`Quitar «${alias}»`}
                  onClick={() => command.run("remove", () => removeAlias({ id }))}
                >
                  Quitar
                </Button>
              </td>
            </tr>
          ))}
        </Table>
      )}
      {people.length > 0 && (
        <Table
          caption="Otras maneras de escribir personas"
          columns={[{ label: "Se escribe" }, { label: "Es" }, taught, remove]}
        >
          {people.map((term) => (
            <tr key={term.id}>
              <th scope="row">{term.term}</th>
              <td>
                {term.person && <a href={personAddress(term.person.id)}>{term.person.name}</a>}
              </td>
              <Taught {...term} />
              {forget(term)}
            </tr>
          ))}
        </Table>
      )}
      {ignored.length > 0 && (
        <Table
          caption="Palabras que no son un nombre"
          columns={[{ label: "No se propone" }, taught, remove]}
        >
          {ignored.map((term) => (
            <tr key={term.id}>
              <th scope="row">{term.term}</th>
              <Taught {...term} />
              {forget(term)}
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}
