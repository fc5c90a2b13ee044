"use client";

import type { Editor } from "@tiptap/react";
import { useId, useState } from "react";
import { useMaybeComments } from "#components/comments/CommentsContext";
import { FileTarget } from "#components/editorial/richtext/FileTarget";
import {
  putLink,
  removeLink,
  type Subject,
  subjectOfLink,
} from "#components/editorial/richtext/link";
import { RegistryCombobox } from "#components/registry/RegistryCombobox";
import type { Find } from "#components/registry/useLookup";
import { Button } from "#components/ui/Button";
import { CheckField, Field } from "#components/ui/Field";
import { FormDialog } from "#components/ui/FormDialog";
import { findPublications } from "#lib/editorial/actions";
import { linkAddress } from "#lib/editorial/form/linkAddress";
import { type ReferenceSort, referenceHref } from "#lib/editorial/references";
import { findOrganisations, findPeople } from "#lib/registry/actions";

export type LinkSort = "web" | ReferenceSort;

const sorts: readonly { sort: LinkSort; label: string }[] = [
  { sort: "web", label: "Dirección web" },
  { sort: "publicacion", label: "Publicación" },
  { sort: "organizacion", label: "Organización" },
  { sort: "persona", label: "Persona" },
  { sort: "archivo", label: "Archivo" },
];

const lookups: Record<"publicacion" | "organizacion" | "persona", { label: string; find: Find }> = {
  publicacion: { label: "Título de la publicación", find: findPublications },
  organizacion: { label: "Nombre de la organización", find: findOrganisations },
  persona: { label: "Nombre de la persona", find: (text) => findPeople(text) },
};

const wrong = {
  web: "Escriba una dirección como https://www.ejemplo.pe, un correo o /eventos.",
  other: "Escriba el nombre y elija una opción de la lista.",
};

function hrefOf(sort: LinkSort, { id, name }: Subject): string | null {
  if (sort === "web") return linkAddress(name);
  return id ? referenceHref({ sort, id }) : null;
}

/** Looks publications up without the one being written, which cannot lead to itself. */
function useFind(sort: keyof typeof lookups): Find {
  const { find } = lookups[sort];
  const own = useMaybeComments()?.publicationId;
  if (sort !== "publicacion") return find;
  return async (text) => {
    const answer = await find(text);
    return answer.ok ? { ...answer, value: answer.value.filter(({ id }) => id !== own) } : answer;
  };
}

interface OursProps extends TargetProps {
  sort: keyof typeof lookups;
}

function OursTarget({ sort, subject, error, onChange }: OursProps) {
  const find = useFind(sort);
  return (
    <RegistryCombobox
      label={lookups[sort].label}
      value={subject}
      error={error}
      find={find}
      freeText={false}
      place={sort === "publicacion" ? "las publicaciones" : "el directorio"}
      onChange={onChange}
    />
  );
}

interface TargetProps {
  sort: LinkSort;
  subject: Subject;
  error: string | undefined;
  onChange(subject: Subject): void;
}

function Target({ sort, subject, error, onChange }: TargetProps) {
  const id = useId();
  if (sort === "archivo") return <FileTarget subject={subject} error={error} onChange={onChange} />;
  if (sort !== "web") {
    return (
      <OursTarget key={sort} sort={sort} subject={subject} error={error} onChange={onChange} />
    );
  }
  return (
    <Field id={id} label="Dirección del enlace" error={error}>
      {(control) => (
        <input
          {...control}
          inputMode="url"
          autoComplete="off"
          value={subject.name}
          onChange={(event) => onChange({ id: null, name: event.target.value })}
        />
      )}
    </Field>
  );
}

/** Puts, changes or takes off the link of the selected text: to the web or to something of ours. */
export function LinkDialog({ editor, onClose }: { editor: Editor; onClose(): void }) {
  const current = subjectOfLink(editor);
  const name = useId();
  const [sort, setSort] = useState<LinkSort>(current?.sort ?? "web");
  const [subject, setSubject] = useState<Subject>(current?.subject ?? { id: null, name: "" });
  const [error, setError] = useState<string>();

  function choose(next: LinkSort): void {
    setSort(next);
    setSubject({ id: null, name: "" });
    setError(undefined);
  }
  function put(): void {
    const href = hrefOf(sort, subject);
    if (!href) setError(sort === "web" ? wrong.web : wrong.other);
    else {
      putLink(editor, { href, text: sort === "web" ? href : subject.name });
      onClose();
    }
  }
  function remove(): void {
    removeLink(editor);
    onClose();
  }

  return (
    <FormDialog
      title={current ? "Cambiar el enlace" : "¿Adónde lleva el enlace?"}
      verbs={{ put: "Poner enlace", leave: "No enlazar" }}
      more={current && <Button onClick={remove}>Quitar enlace</Button>}
      onPut={put}
      onClose={onClose}
    >
      <fieldset className="opciones-enlace">
        <legend className="oculto">Qué enlaza</legend>
        {sorts.map((option) => (
          <CheckField
            key={option.sort}
            type="radio"
            name={name}
            label={option.label}
            checked={sort === option.sort}
            onChange={() => choose(option.sort)}
          />
        ))}
      </fieldset>
      <Target sort={sort} subject={subject} error={error} onChange={setSubject} />
    </FormDialog>
  );
}
