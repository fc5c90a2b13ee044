"use client";

import { lazy, Suspense, useEffect, useState } from "react";
import { useField, useForm } from "#components/editorial/form/FormContext";
import { RichTextView } from "#components/editorial/RichTextView";
import type { RichText } from "#lib/editorial/richtext";

const RichTextEditor = lazy(() => import("#components/editorial/richtext/RichTextEditor"));

/** The text while its editor is on the way, so that nothing jumps when it comes. */
function Waiting({ doc }: { doc: RichText }) {
  return (
    <div className="editor">
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
    </div>
  );
}
