"use client";

import { useState } from "react";
import { useDirectory } from "#components/intake/useDirectory";
import { RegistryCombobox } from "#components/registry/RegistryCombobox";
import { Button } from "#components/ui/Button";
import type { JudgeEvent } from "#lib/intake/proposals/judging";
import type { Judged, RecordLink } from "#lib/intake/proposals/shape";
import { findOrganisations, findPeople } from "#lib/registry/actions";

interface Props {
  one: Judged;
  links: readonly RecordLink[];
  judge(event: JudgeEvent): void;
}

function Linked({ link, onRelease }: { link: RecordLink; onRelease(): void }) {
  return (
    <p className="chico">
      En el directorio: <b>{link.name}</b>
      {link.detail && ` (${link.detail})`}{" "}
      <Button variant="plain" aria-label={`No es ${link.name}`} onClick={onRelease}>
        No es
      </Button>
    </p>
  );
}

/** Ties a name to its record in the directory: one that is there, another way to write one, or a new one. */
export function DirectoryChoice({ one, links, judge }: Props) {
  const [looking, setLooking] = useState(false);
  const [typed, setTyped] = useState("");
  const directory = useDirectory(one, judge);
  const { link, fields, proposal } = one;
  const isPerson = proposal.sort === "person";
  const find = isPerson ? (text: string) => findPeople(text) : findOrganisations;
  if (link)
    return (
      <Linked
        link={link}
        onRelease={() => judge({ type: "linked", id: proposal.id, link: null })}
      />
    );
  const alike = links.filter(({ name }) => name !== fields.name).slice(0, 2);
  return (
    <div className="directorio-elige">
      {directory.trouble && (
        <p className="error" role="alert">
          {directory.trouble}
        </p>
      )}
      {!looking && (
        <div className="acciones">
          {alike.map((near) => (
            <Button key={near.id} disabled={directory.pending} onClick={() => directory.is(near)}>
              Es la misma que {near.name}
            </Button>
          ))}
          <Button variant="plain" onClick={() => setLooking(true)}>
            Es la misma que…
          </Button>
          {fields.name && (
            <Button variant="plain" disabled={directory.pending} onClick={directory.create}>
              Crear en el directorio
            </Button>
          )}
        </div>
      )}
      {looking && (
        <RegistryCombobox
          label={isPerson ? "Persona del directorio" : "Organización del directorio"}
          value={{ id: null, name: typed }}
          freeText={false}
          find={find}
          onChange={(value, found) => {
            setTyped(value.name);
            if (found)
              void directory.is({ id: found.id, name: found.name, detail: "", same: true });
          }}
        />
      )}
    </div>
  );
}
