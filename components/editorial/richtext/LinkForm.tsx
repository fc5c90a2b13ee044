"use client";

import type { Editor } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { Button } from "#components/ui/Button";
import { Field } from "#components/ui/Field";
import { linkAddress } from "#lib/editorial/form/linkAddress";

interface Props {
  editor: Editor;
  onClose(): void;
}

const wrong = "Escriba una dirección como https://www.ejemplo.pe, un correo o /eventos.";

function putLink(editor: Editor, href: string): void {
  const chain = editor.chain().focus().extendMarkRange("link");
  if (editor.state.selection.empty && !editor.isActive("link")) {
    chain
      .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
      .run();
  } else {
    chain.setLink({ href }).run();
  }
}

/** Puts, changes or takes off the link of the selected text. */
export function LinkForm({ editor, onClose }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const current = String(editor.getAttributes("link").href ?? "");
  const [typed, setTyped] = useState(current);
  const [error, setError] = useState<string>();
  useEffect(() => input.current?.focus(), []);

  function put(): void {
    const href = linkAddress(typed);
    if (href) putLink(editor, href);
    if (href) onClose();
    else setError(wrong);
  }
  function remove(): void {
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
    onClose();
  }
  function press(event: KeyboardEvent): void {
    if (event.key === "Enter") put();
    if (event.key === "Escape") {
      onClose();
      editor.commands.focus();
    }
    if (event.key === "Enter" || event.key === "Escape") event.preventDefault();
  }

  return (
    <fieldset className="enlazar" aria-label="Enlace">
      <Field id={id} label="Dirección del enlace" error={error}>
        {(control) => (
          <input
            {...control}
            ref={input}
            inputMode="url"
            autoComplete="off"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      <p className="acciones mt-3">
        <Button onClick={put}>Poner enlace</Button>
        {current && <Button onClick={remove}>Quitar enlace</Button>}
        <Button variant="plain" onClick={onClose}>
          No enlazar
        </Button>
      </p>
    </fieldset>
  );
}
