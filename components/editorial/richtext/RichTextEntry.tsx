"use client";

import dynamic from "next/dynamic";
import { useField, useForm } from "#components/editorial/form/FormContext";
import { RichTextView } from "#components/editorial/RichTextView";
import type { RichText } from "#lib/editorial/richtext";

const RichTextEditor = dynamic(() => import("#components/editorial/richtext/RichTextEditor"), {
  ssr: false,
  loading: () => <p className="ayuda">Preparando el editor de texto…</p>,
});

interface Props {
  path: string;
  label: string;
  help: string;
}

/** The long text of the content. The editor is fetched apart; what was written shows meanwhile. */
export function RichTextEntry({ path, label, help }: Props) {
  const { id, value, error, set } = useField<RichText>(path);
  const { generation } = useForm().state;
  return (
    <div className={error ? "campo con-error" : "campo"} id={id}>
      <p className="rotulo" id={`${id}-rotulo`}>
        {label}
      </p>
      <p className="ayuda" id={`${id}-ayuda`}>
        {help}
      </p>
      <RichTextEditor
        key={generation}
        id={id}
        value={value}
        invalid={Boolean(error)}
        onChange={set}
      />
      <noscript>
        <div className="redaccion">
          <RichTextView doc={value} />
        </div>
      </noscript>
      {error && (
        <p className="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
