"use client";

import { type Content, EditorContent, useEditor } from "@tiptap/react";
import { useId, useState } from "react";
import { extensions } from "#components/editorial/richtext/extensions";
import { LinkForm } from "#components/editorial/richtext/LinkForm";
import { Toolbar } from "#components/editorial/richtext/Toolbar";
import { editableText, storedText } from "#lib/editorial/form/storedText";
import type { RichText } from "#lib/editorial/richtext";

interface Props {
  id: string;
  value: RichText;
  invalid: boolean;
  onChange(value: RichText): void;
}

/** The portal's title is the only first-level heading, so a document's own ones go down to ours. */
function withOurHeadings(html: string): string {
  return html.replace(/(<\/?)h1(?=[\s>])/gi, "$1h2").replace(/(<\/?)h[56](?=[\s>])/gi, "$1h4");
}

function focusToolbar(id: string): void {
  document.querySelector<HTMLElement>(`#${CSS.escape(id)} [tabindex="0"]`)?.focus();
}

/** The text editor: a toolbar of words over the text as the portal will set it. */
export default function RichTextEditor({ id, value, invalid, onChange }: Props) {
  const toolbarId = useId();
  const [linking, setLinking] = useState(false);
  const editor = useEditor({
    extensions,
    content: editableText(value) as Content,
    immediatelyRender: true,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-labelledby": `${id}-rotulo`,
        "aria-describedby": `${id}-ayuda${invalid ? ` ${id}-error` : ""}`,
        class: "redaccion",
      },
      transformPastedHTML: withOurHeadings,
      handleKeyDown: (_, event) => {
        const toButtons = event.altKey && event.key === "F10";
        const toLink = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
        if (toButtons) focusToolbar(toolbarId);
        if (toLink) setLinking(true);
        if (toButtons || toLink) event.preventDefault();
        return toButtons || toLink;
      },
    },
    onUpdate: (update) => onChange(storedText(update.editor.getJSON())),
  });
  return (
    <div className="editor">
      <Toolbar id={toolbarId} editor={editor} onLink={() => setLinking(true)} />
      {linking && <LinkForm editor={editor} onClose={() => setLinking(false)} />}
      <EditorContent editor={editor} />
    </div>
  );
}
