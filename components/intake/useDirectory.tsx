"use client";

import { useState } from "react";
import { attempt } from "#components/editorial/workspace/useCommand";
import { addVariant } from "#lib/intake/actions";
import type { JudgeEvent } from "#lib/intake/proposals/judging";
import type { Judged, RecordLink } from "#lib/intake/proposals/shape";
import { searchName } from "#lib/platform/search-name";
import { addAlias, createOrganisation, createPerson } from "#lib/registry/actions";
import type { OrganisationKind } from "#lib/registry/schema";

/** The kind with which an organisation enters the directory, by what the text shows that it is. */
const kinds: Readonly<Record<string, OrganisationKind>> = {
  ...{ Cooperativa: "cooperative", ONG: "ngo", Empresa: "company" },
  ...{ "Entidad pública": "public", "Red o movimiento": "network", Universidad: "university" },
};

/** Teaches the directory what was read: the next text that says it so is recognised. */
export function useDirectory(one: Judged, judge: (event: JudgeEvent) => void) {
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState("");
  const { id, sort } = one.proposal;
  const { name = "", honorific = "", kindLabel = "" } = one.fields;
  const isPerson = sort === "person";
  const link = (to: RecordLink) => judge({ type: "linked", id, link: to });

  async function is(record: RecordLink): Promise<void> {
    link(record);
    if (!name || searchName(name) === searchName(record.name)) return;
    const outcome = isPerson
      ? await attempt(() => addVariant({ term: name, personId: record.id }))
      : await attempt(() => addAlias({ organisationId: record.id, alias: name }));
    // Another organisation may go by that name already: the link still holds for this report.
    setTrouble(outcome.ok ? "" : `Quedó enlazada, pero no se aprendió. ${said(outcome.trouble)}`);
  }

  async function create(): Promise<void> {
    setPending(true);
    const outcome = isPerson
      ? await attempt(() => createPerson({ name, honorific }))
      : await attempt(() => createOrganisation({ name, kind: kinds[kindLabel] ?? "other" }));
    setPending(false);
    setTrouble(outcome.ok ? "" : said(outcome.trouble));
    if (outcome.ok) {
      const { id: recordId, name: recordName } = outcome.value;
      link({ id: recordId, name: recordName, detail: "recién creada", same: true });
    }
  }

  return { pending, trouble, is, create };
}

const said = ({ message, fields }: { message: string; fields: Record<string, string> }) =>
  Object.values(fields)[0] ?? message;
