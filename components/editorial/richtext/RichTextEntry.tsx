"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { EntryComments } from "#components/comments/EntryComments";
import { useField, useForm } from "#components/editorial/form/FormContext";
import { RichTextView } from "#components/editorial/RichTextView";
import type { RichText } from "#lib/editorial/richtext";

const retryMs = 3_000;

/** The editor's own script, asked for until it comes: a line that drops must not take the whole form with it. */
async function loadEditor(): Promise<
  typeof import("#components/editorial/richtext/RichTextEditor")
> {
  try {
    return await import("#components/editorial/richtext/RichTextEditor");
  } catch {
    await new Promise((resolve) => setTimeout(resolve, retryMs));
    return loadEditor();
  }
}

const RichTextEditor = lazy(loadEditor);

/** The text while its editor is on the way, so that nothing jumps when it comes. */
function Waiting({ doc }: { doc: RichText }) {
  return (
    <div className="editor" aria-busy="true">
      <p className="utiles ayuda">Preparando el editor de texto…</p>
      <div className="redaccion">
        <RichTextView doc={doc} />
      </div>
    </div>
  );
}

interface Props {
  path: string;
  label: string;
  help: string;
}

/** The long text of the content. Its editor is fetched apart and runs in the browser only. */
export function RichTextEntry({ path, label, help }: Props) {
  const { id, value, error, set } = useField<RichText>(path);
  const { generation } = useForm().state;
  const [inBrowser, setInBrowser] = useState(false);
  useEffect(() => setInBrowser(true), []);
  const waiting = <Waiting doc={value} />;
  return (
    <div className={error ? "campo con-error" : "campo"} id={id}>
      <p className="rotulo" id={`${id}-rotulo`}>
        {label}
      </p>
      <p className="ayuda" id={`${id}-ayuda`}>
        {help}
      </p>
      <Suspense fallback={waiting}>
        {inBrowser ? (
          <RichTextEditor
            key={generation}
            id={id}
            value={value}
            invalid={Boolean(error)}
            onChange={set}
          />
        ) : (
          waiting
        )}
      </Suspense>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <EntryComments path={path} label={label} />
    </div>
  );
}
