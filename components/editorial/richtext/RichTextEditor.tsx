"use client";

import { type Content, type Editor, EditorContent, useEditor, useEditorState } from "@tiptap/react";
import { useEffect, useId, useState } from "react";
import { focusAsked } from "#components/editorial/form/focusField";
import { blockTools } from "#components/editorial/richtext/blockTools";
import { Dialogs } from "#components/editorial/richtext/Dialogs";
import { extensions } from "#components/editorial/richtext/extensions";
import { imageNotPasted, pasting } from "#components/editorial/richtext/pasting";
import { Toolbar } from "#components/editorial/richtext/Toolbar";
import { type DialogName, toolGroups } from "#components/editorial/richtext/tools";
import { editableText, storedText } from "#lib/editorial/form/storedText";
import type { RichText } from "#lib/editorial/richtext";

interface Props {
  id: string;
  value: RichText;
  invalid: boolean;
  onChange(value: RichText): void;
}

function focusToolbar(id: string): void {
  document.querySelector<HTMLElement>(`#${CSS.escape(id)} [tabindex="0"]`)?.focus();
}

/** What the keys do that no extension knows: to the buttons, and to the dialog of the link. */
function pressed(event: KeyboardEvent, does: { toButtons(): void; toLink(): void }): boolean {
  const toButtons = event.altKey && event.key === "F10";
  const toLink = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
  if (toButtons) does.toButtons();
  if (toLink) does.toLink();
  if (toButtons || toLink) event.preventDefault();
  return toButtons || toLink;
}

function described(id: string, invalid: boolean): Record<string, string> {
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-labelledby": `${id}-rotulo`,
    "aria-describedby": `${id}-ayuda${invalid ? ` ${id}-error` : ""}`,
    class: "redaccion",
  };
}

/** The tools of the tables, boxes and photos in which the cursor stands. */
function BlockToolbars({ editor, onOpen }: { editor: Editor; onOpen(name: DialogName): void }) {
  const active = useEditorState({
    editor,
    selector: ({ editor: current }) =>
      blockTools.filter(({ node }) => current.isActive(node)).map(({ node }) => node),
  });
  return blockTools
    .filter(({ node }) => active.includes(node))
    .map(({ node, label, groups }) => (
      <Toolbar key={node} label={label} editor={editor} groups={groups} onOpen={onOpen} />
    ));
}

/** The text editor: a toolbar of words over the text as the portal will set it. */
export default function RichTextEditor({ id, value, invalid, onChange }: Props) {
  const toolbarId = useId();
  const [open, setOpen] = useState<DialogName | null>(null);
  const [notice, setNotice] = useState("");
  const editor = useEditor({
    extensions,
    content: editableText(value) as Content,
    immediatelyRender: true,
    editorProps: {
      attributes: described(id, invalid),
      ...pasting(() => setNotice(imageNotPasted)),
      handleKeyDown: (_, event) =>
        pressed(event, {
          toButtons: () => focusToolbar(toolbarId),
          toLink: () => setOpen("link"),
        }),
    },
    onUpdate: (update) => onChange(storedText(update.editor.getJSON())),
  });
  useEffect(focusAsked, []);
  return (
    <div className="editor">
      <Toolbar
        id={toolbarId}
        label="Formato del texto"
        editor={editor}
        groups={toolGroups}
        onOpen={setOpen}
      />
      <BlockToolbars editor={editor} onOpen={setOpen} />
      <p className={notice ? "aviso-pegado" : "oculto"} role="status">
        {notice}
      </p>
      <EditorContent editor={editor} />
      <Dialogs editor={editor} open={open} onClose={() => setOpen(null)} />
    </div>
  );
}
